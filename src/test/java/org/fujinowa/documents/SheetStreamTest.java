package org.fujinowa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetStreamTest {

    private static final int ROWS = 5_000;
    private static final List<Column> COLUMNS = List.of(Column.text("名前", 20), Column.number("人数", 6));

    @ParameterizedTest
    @EnumSource
    void most_of_a_long_list_is_on_its_way_before_the_last_row_is_known(FileKind kind) throws IOException {
        var out = new ByteArrayOutputStream();
        int sent;
        try (var table = SheetStream.begin(kind, out, "一覧", COLUMNS, "")) {
            for (int i = 0; i < ROWS; i++) {
                table.row(Arrays.asList("架空 " + i, i));
            }
            sent = out.size();
        }

        assertThat(sent).isGreaterThan(out.size() * 3 / 4);
        assertThat(rowsOf(kind, out.toByteArray())).isEqualTo(ROWS + 1);
    }

    @Test
    void every_printed_page_says_what_must_not_be_forgotten() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetStream.begin(FileKind.XLSX, out, "一覧", COLUMNS, "個人情報 & 取り扱い注意").close();

        assertThat(SheetWriterTest.part(out.toByteArray(), "xl/worksheets/sheet1.xml"))
                .contains("&#x500b;&#x4eba;&#x60c5;&#x5831; &amp;&amp; ", "<autoFilter ref=\"A1:B1\"");
    }

    @Test
    void a_row_that_does_not_fit_is_our_mistake() throws IOException {
        try (var table = SheetStream.begin(FileKind.CSV, new ByteArrayOutputStream(), "一覧", COLUMNS, "")) {
            assertThatThrownBy(() -> table.row(List.of("二", "二"))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> table.row(List.of("二"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void kinds_are_known_by_their_words() {
        assertThat(FileKind.named("xlsx")).contains(FileKind.XLSX);
        assertThat(FileKind.named("XLSX")).isEmpty();
        assertThat(FileKind.named("")).isEmpty();
    }

    private static long rowsOf(FileKind kind, byte[] file) throws IOException {
        if (kind == FileKind.CSV) {
            return new String(file, StandardCharsets.UTF_8).lines().count();
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().size();
        }
    }
}
