package org.fujinowa.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class HeaderFinderTest {

    private static final HeaderFinder FINDER = new HeaderFinder(StudentFields.ALL);

    @Test
    void finds_the_heading_below_titles_and_the_end_above_notes() {
        var found = FINDER.find(sheet("""
                令和9年度　派遣生徒名簿（架空）,,,,
                ,,,,作成日：令和9年4月1日
                ,,,,
                No.,氏名,"生年
                月日",アレルギー,備考
                例,一関 太郎,H24.4.2,なし,
                1,佐藤 花子,2012/4/2,なし,
                ,,,,
                2,鈴木 一郎,H25.1.5,えび,
                No.,氏名,"生年
                月日",アレルギー,備考
                3,高橋 三郎,H25.1.6,,車酔い
                4,,,,
                5,,,,
                合計,3名,,,
                ※アレルギーは必ず記入してください,,,,
                """));

        assertThat(found.headingRow()).isEqualTo(4);
        assertThat(found.headings()).containsExactly("No.", "氏名", "生年 月日", "アレルギー", "備考");
        assertThat(found.known()).isEqualTo(3);
        assertThat(found.rows()).extracting(row -> row.cell(1).text()).containsExactly("佐藤 花子", "鈴木 一郎", "高橋 三郎");
        assertThat(found.leftOut())
                .extracting(FoundTable.LeftOut::reason)
                .containsExactly(
                        "intake.row.example",
                        "intake.row.heading-again",
                        "intake.row.only-numbered",
                        "intake.row.only-numbered",
                        "intake.row.total",
                        "intake.row.note");
    }

    @Test
    void joins_a_heading_of_two_lines_under_merged_cells() {
        var found = FINDER.find(sheet("""
                        派遣生徒名簿,,,,,
                        No,生徒,,保護者,,備考
                        ,氏名,生年月日,氏名,電話番号,
                        1,佐藤 花子,2012/4/2,佐藤 一,0191-00-0000,
                        """));

        assertThat(found.headings()).containsExactly("No", "生徒 氏名", "生徒 生年月日", "保護者 氏名", "保護者 電話番号", "備考");
        assertThat(found.rows()).hasSize(1);
    }

    @Test
    void joins_a_second_line_that_divides_only_some_columns() {
        var found = FINDER.find(sheet("""
                氏名,生年月日,保護者,,学校
                ,,氏名,電話,
                佐藤 花子,2012/4/2,佐藤 一,0191-00-0000,藤沢中
                """));

        assertThat(found.headings()).containsExactly("氏名", "生年月日", "保護者 氏名", "保護者 電話", "学校");
        assertThat(found.rows()).hasSize(1);
    }

    @Test
    void a_title_of_one_cell_is_no_group() {
        var found = FINDER.find(sheet("""
                Students 2027,,
                Student name,DOB,Allergies
                Mia Example,2 April 2011,none
                """));

        assertThat(found.headings()).containsExactly("Student name", "DOB", "Allergies");
    }

    @Test
    void unknown_headings_are_still_found_for_mapping_by_hand() {
        var found = FINDER.find(sheet("""
                2027,,
                甲,乙,丙
                a,1,
                b,2,
                """));

        assertThat(found.headings()).containsExactly("甲", "乙", "丙");
        assertThat(found.known()).isZero();
        assertThat(found.rows()).hasSize(2);
    }

    @Test
    void a_row_with_only_a_name_is_data_for_a_person_to_see() {
        var found = FINDER.find(sheet("""
                氏名,生年月日,アレルギー
                佐藤 花子,,
                計屋 太郎,2012/4/2,なし
                備後 次郎,,
                """));

        assertThat(found.rows()).hasSize(3);
        assertThat(found.leftOut()).isEmpty();
    }

    @Test
    void takes_the_sheet_with_the_most_headings_it_knows() {
        var file = new RawFile(
                Optional.empty(), List.of(sheet("はじめに\nお読みください\n"), sheet("氏名,生年月日\na,b\n"), sheet("氏名,備考\na,b\n")));

        assertThat(FINDER.best(file)).isEqualTo(1);
    }

    @Test
    void a_heading_with_nothing_below_is_said() {
        assertThatThrownBy(() -> FINDER.find(sheet("氏名,生年月日\n合計,0\n")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("intake.file.only-heading"));
    }

    static RawTable sheet(String csv) {
        return new TableReader(ReadingLimits.USUAL)
                .read(csv.getBytes(StandardCharsets.UTF_8), "名簿")
                .tables()
                .get(0);
    }
}
