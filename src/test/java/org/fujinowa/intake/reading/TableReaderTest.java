package org.fujinowa.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.documents.Column;
import org.fujinowa.documents.Sheet;
import org.fujinowa.documents.SheetWriter;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {

    private static final TableReader READER = new TableReader(ReadingLimits.USUAL);
    private static final String ROSTER = "氏名,ふりがな,人数\r\n髙橋①～,たかはし,2\r\n山﨑,やまざき,１\r\n";

    @ParameterizedTest(name = "{0} with mark: {1}")
    @CsvSource({
        "UTF-8, false, UTF-8",
        "UTF-8, true, UTF-8",
        "UTF-16LE, true, UTF-16LE",
        "UTF-16BE, true, UTF-16BE",
        "UTF-16LE, false, UTF-16LE",
        "UTF-16BE, false, UTF-16BE",
        "windows-31j, false, windows-31j",
        "EUC-JP, false, EUC-JP",
    })
    void a_text_file_is_read_in_the_encoding_in_which_people_send_it(String charset, boolean mark, String found) {
        String roster = charset.equals("EUC-JP")
                ? ROSTER.replace("髙", "高").replace("﨑", "崎").replace("①", "").repeat(20)
                : ROSTER;
        byte[] bytes = ((mark ? "\uFEFF" : "") + roster).getBytes(Charset.forName(charset));

        var file = READER.read(bytes, "名簿.csv");

        assertThat(file.encoding()).hasValue(found);
        assertThat(texts(file).get(1)).startsWith(charset.equals("EUC-JP") ? "高橋" : "髙橋①～");
        assertThat(texts(file).get(0)).isEqualTo("氏名|ふりがな|人数");
    }

    @Test
    void western_names_from_western_windows_do_not_become_kanji() {
        byte[] bytes = "Name,Town\r\nAndrés Müller,Wien\r\nJosé,Bogotá\r\n".getBytes(Charset.forName("windows-1252"));

        assertThat(texts(READER.read(bytes, "x.csv"))).contains("Andrés Müller|Wien", "José|Bogotá");
    }

    @Test
    void single_kanji_between_commas_stay_japanese() {
        byte[] bytes = "name,sex\r\nHanako,女\r\nTaro,男\r\n".getBytes(TextDecoding.JAPANESE_WINDOWS);

        assertThat(texts(READER.read(bytes, "x.csv"))).contains("Hanako|女", "Taro|男");
    }

    @Test
    void a_person_may_choose_another_encoding() {
        byte[] bytes = ROSTER.getBytes(TextDecoding.JAPANESE_WINDOWS);

        assertThat(READER.read(bytes, "x.csv", StandardCharsets.ISO_8859_1).encoding())
                .hasValue("ISO-8859-1");
        assertThatThrownBy(() -> READER.read(bytes, "x.csv", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        broken -> assertThat(broken.key()).isEqualTo("intake.file.encoding-does-not-fit"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"','", "';'", "'\t'"})
    void cells_are_parted_by_commas_semicolons_or_tabs(String sign) {
        String text = "名簿\n\n氏名,電話,備考\n\"佐藤, 花子\",0191,\"二行の\n備考\"\n鈴木,0192,\n".replace(",", sign);

        var file = READER.read(text.getBytes(StandardCharsets.UTF_8), "x.csv");

        assertThat(texts(file)).containsExactly("名簿", "氏名|電話|備考", "佐藤" + sign + " 花子|0191|二行の\n備考", "鈴木|0192");
        assertThat(file.tables().get(0).rows().get(2).address(1)).isEqualTo("B4");
    }

    @Test
    void cells_that_a_program_protected_are_read_as_they_were() {
        byte[] bytes = "電話,名\n=\"0191\",'=佐藤\n'+81 90,'90年代\n".getBytes(StandardCharsets.UTF_8);

        assertThat(texts(READER.read(bytes, "x.csv"))).containsExactly("電話|名", "0191|=佐藤", "+81 90|'90年代");
    }

    @Test
    void what_we_write_we_read() {
        var sheet = new Sheet(
                "受入",
                List.of(Column.text("氏名", 10), Column.date("到着"), Column.number("泊数", 5)),
                List.of(List.<@Nullable Object>of("髙橋", LocalDate.of(2027, 6, 28), 7)));

        assertThat(texts(READER.read(SheetWriter.xlsx(sheet), "x.xlsx"))).containsExactly("氏名|到着|泊数", "髙橋|46566|7");
        assertThat(texts(READER.read(SheetWriter.csv(sheet), "x.csv"))).containsExactly("氏名|到着|泊数", "髙橋|2027-06-28|7");
    }

    @Test
    void a_spreadsheet_gives_raw_cells_and_results_of_formulas_but_no_furigana() {
        var parts =
                Workbooks.parts("""
                <row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3"><v>41001</v></c><c r="D3" t="b"><v>1</v></c></row>
                <row r="7" hidden="1"><c r="A7" t="str"><f>A3</f><v>結果</v></c><c r="B7"><f>1+1</f><v>2</v></c>
                  <c r="C7" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D7" t="inlineStr"><is><t>直接</t></is></c></row>
                """, "<si><r><t>佐</t></r><r><t>藤</t></r><rPh sb=\"0\" eb=\"2\"><t>サトウ</t></rPh></si>");

        var table = READER.read(Workbooks.zip(parts), "x.xlsx").tables().get(0);

        assertThat(table.name()).isEqualTo("名簿");
        assertThat(table.rows()).extracting(RawRow::number).containsExactly(3, 7);
        assertThat(table.rows()).extracting(RawRow::hidden).containsExactly(false, true);
        assertThat(table.rows().get(0).cells())
                .extracting(RawCell::kind)
                .containsExactly(RawCell.Kind.TEXT, RawCell.Kind.EMPTY, RawCell.Kind.NUMBER, RawCell.Kind.TRUTH);
        assertThat(texts(table)).containsExactly("佐藤||41001|TRUE", "結果|2|#DIV/0!|直接");
        assertThat(table.rows().get(1).cell(2).kind()).isEqualTo(RawCell.Kind.FAULT);
    }

    @Test
    void five_thousand_rows_are_no_hardship_and_too_many_are_refused() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(List.of("参加者" + i, i));
        }
        var columns = List.of(Column.text("氏名", 10), Column.number("番号", 5));
        byte[] bytes = SheetWriter.xlsx(new Sheet("名簿", columns, rows));

        assertThat(READER.read(bytes, "x.xlsx").tables().get(0).rows()).hasSize(5_001);
        var strict = new TableReader(new ReadingLimits(1 << 20, 5_000, 300, 100, 100, 1 << 24, 300));
        assertThatThrownBy(() -> strict.read(bytes, "x.xlsx"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("intake.file.too-many-rows"));
    }

    private static List<String> texts(RawFile file) {
        return texts(file.tables().get(0));
    }

    private static List<String> texts(RawTable table) {
        return table.rows().stream()
                .map(row ->
                        String.join("|", row.cells().stream().map(RawCell::text).toList()))
                .toList();
    }
}
