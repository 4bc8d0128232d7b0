package org.fujinowa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private static final Sheet PLACEMENTS = new Sheet(
            "受入先一覧: 2027/CHRC",
            List.of(Column.text("氏名（架空）", 20), Column.date("到着"), Column.number("泊数", 6), Column.text("電話", 14)),
            List.of(
                    Arrays.asList("髙橋 花子", LocalDate.of(2027, 6, 28), 7, "0191-00-0000"),
                    Arrays.asList("=HYPERLINK(\"http://example.org\")", null, -5, "+61 400 000 000"),
                    Arrays.asList("a\u0000b\uD800c\r\n二行目", LocalDate.of(2027, 6, 29), null, "0012")));

    @Test
    void a_spreadsheet_gets_days_as_days_and_texts_as_texts() throws IOException {
        var rows = rows(SheetWriter.xlsx(PLACEMENTS));

        assertThat(rows.get(0).getCellText(0)).isEqualTo("氏名（架空）");
        assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(1).getCell(1).asDate().toLocalDate()).isEqualTo("2027-06-28");
        assertThat(rows.get(1).getCell(2).asNumber()).isEqualByComparingTo("7");
        assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(2).getCell(0).getFormula()).isNull();
        assertThat(rows.get(2).hasCell(1)).isFalse();
        assertThat(rows.get(3).getCellText(0)).isEqualTo("abc\r\n二行目");
        assertThat(rows.get(3).getCell(3).asString()).isEqualTo("0012");
    }

    @Test
    void the_heading_is_bold_frozen_and_filtered() throws IOException {
        String page = part(SheetWriter.xlsx(PLACEMENTS), "xl/worksheets/sheet1.xml");

        assertThat(page)
                .contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:D4\"", "<col min=\"1\" max=\"1\"");
        assertThat(part(SheetWriter.xlsx(PLACEMENTS), "xl/styles.xml")).contains("<b/>");
    }

    @Test
    void the_tab_carries_the_title_without_forbidden_signs() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(SheetWriter.xlsx(PLACEMENTS)))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("受入先一覧  2027 CHRC");
        }
    }

    @Test
    void a_csv_file_is_read_by_excel_and_runs_nothing() {
        String csv = new String(SheetWriter.csv(PLACEMENTS), StandardCharsets.UTF_8);

        assertThat(csv)
                .isEqualTo("\uFEFF氏名（架空）,到着,泊数,電話\r\n"
                        + "髙橋 花子,2027-06-28,7,0191-00-0000\r\n"
                        + "\"'=HYPERLINK(\"\"http://example.org\"\")\",,-5,'+61 400 000 000\r\n"
                        + "\"a\u0000b?c\r\n二行目\",2027-06-29,,0012\r\n");
    }

    @Test
    void a_row_that_does_not_fit_is_our_mistake() {
        var columns = List.of(Column.date("到着"));

        assertThatThrownBy(() -> new Sheet("x", columns, List.of(List.of("2027-06-28"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("到着");
        assertThatThrownBy(() -> new Sheet("x", columns, List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Row> rows(byte[] xlsx) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return book.getFirstSheet().read();
        }
    }

    static String part(byte[] xlsx, String name) throws IOException {
        var channel = new SeekableInMemoryByteChannel(xlsx);
        try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
