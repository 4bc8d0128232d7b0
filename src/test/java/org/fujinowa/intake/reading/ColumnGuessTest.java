package org.fujinowa.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnGuessTest {

    private static final ColumnGuess GUESS = new ColumnGuess(StudentFields.ALL);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    氏名,生年月日,アレルギー;佐藤 花子,2012/4/2,なし | name birth allergy
                    アレルギー,DOB,Name;none,2 April 2012,Mia Example | allergy birth name
                    ①氏名（漢字）※必須,②フリガナ,③生年月日（西暦）;佐藤 花子,サトウ ハナコ,2012/4/2 | name kana birth
                    お名前,ﾌﾘｶﾞﾅ,メ ー ル,ＴＥＬ;佐藤 花子,さとう,a@example.jp,0191-00-0000 | name kana email phone
                    STUDENT NAME,Date of Birth,Gender,E-Mail Address;Mia,2012-04-02,F,mia@example.org | name birth sex email
                    保護者氏名,生徒氏名,保護者電話番号,電話番号;佐藤 一,佐藤 花子,0191-00-0000,090-0000-0000 | guardian.name name guardian.phone phone
                    緊急連絡先氏名,氏名;佐藤 一,佐藤 花子 | - name
                    学校電話番号,氏名;0191-00-0000,佐藤 花子 | - name
                    No,氏名,連絡用;1,佐藤 花子,hanako@example.jp | - name email
                    氏名,氏名;佐藤 花子,Sato Hanako | name latin
                    食物アレルギーはありますか？,なまえ・氏名;なし,佐藤 花子 | allergy name
                    備考,所見;x,y | - -
                    誕生日,生年月日;4月2日,2012/4/2 | - birth
                    """)
    void headings_are_known_in_any_order_and_wording(String csv, String fields) {
        var table = new HeaderFinder(StudentFields.ALL).find(HeaderFinderTest.sheet(csv.replace(";", "\n") + "\n"));
        var mapping = GUESS.guess(table);

        assertThat(List.of(fields.split(" ")))
                .containsExactlyElementsOf(columns(table.headings().size(), mapping));
    }

    @Test
    void a_known_heading_is_sure_and_a_likely_one_is_not() {
        var table = new HeaderFinder(StudentFields.ALL)
                .find(HeaderFinderTest.sheet("氏名,メール,所属している学校\n佐藤 花子,a@example.jp,藤沢中\n"));
        var mapping = GUESS.guess(table);

        assertThat(mapping.at(0)).hasValue(new ColumnMatch(0, "name", 100));
        assertThat(mapping.at(1))
                .hasValueSatisfying(match -> assertThat(match.isSure()).isTrue());
        assertThat(mapping.at(2))
                .hasValueSatisfying(match -> assertThat(match.isSure()).isFalse());
    }

    @Test
    void a_person_may_correct_the_guess() {
        var guess = new ColumnMapping(List.of(new ColumnMatch(0, "name", 90), new ColumnMatch(1, "kana", 60)));

        var corrected = guess.with(1, "name").with(2, "kana");

        assertThat(corrected.matches())
                .containsExactly(new ColumnMatch(1, "name", 100), new ColumnMatch(2, "kana", 100));
        assertThat(corrected.without(1).column("name")).isEmpty();
    }

    @Test
    void a_mapping_is_found_again_whatever_the_order_and_width_of_the_headings() {
        var lastYear = HeadingFingerprint.of(List.of("氏名", "ﾌﾘｶﾞﾅ", "E-mail", ""));

        assertThat(HeadingFingerprint.of(List.of("Ｅメール", "氏名", "フリガナ"))).isNotEqualTo(lastYear);
        assertThat(HeadingFingerprint.of(List.of("E-MAIL", "ふりがな", "氏 名"))).isEqualTo(lastYear);
    }

    @Test
    void a_remembered_mapping_finds_its_columns_by_their_headings() {
        var headings = List.of("甲", "乙", "丙");
        var mapping = new ColumnMapping(List.of(new ColumnMatch(0, "name", 100), new ColumnMatch(2, "birth", 100)));

        var again = ColumnMapping.remembered(mapping.toRemember(headings), List.of("丙", "丁", " 甲"));

        assertThat(again.column("name")).hasValue(2);
        assertThat(again.column("birth")).hasValue(0);
    }

    private static List<String> columns(int count, ColumnMapping mapping) {
        return IntStream.range(0, count)
                .mapToObj(column -> mapping.at(column).map(ColumnMatch::field).orElse("-"))
                .collect(Collectors.toList());
    }
}
