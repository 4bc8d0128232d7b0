package org.fujinowa.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Function;
import org.fujinowa.intake.reading.CellReading.Blank;
import org.fujinowa.intake.reading.CellReading.Read;
import org.fujinowa.intake.reading.CellReading.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainReadersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "○, true",
        "◯, true",
        "〇, true",
        "✓, true",
        "✔, true",
        "レ, true",
        "有, true",
        "あり, true",
        "はい, true",
        "可, true",
        "Y, true",
        "Yes, true",
        "TRUE, true",
        "１, true",
        "希望する, true",
        "◎, true",
        "×, false",
        "✕, false",
        "無, false",
        "なし, false",
        "いいえ, false",
        "不可, false",
        "N, false",
        "no, false",
        "FALSE, false",
        "0, false",
        "希望しない, false",
        "☐, false",
        "x, ?",
        "X, ?",
        "△, ?",
        "-, ?",
        "?, ?",
        "未定, ?",
        "2, ?",
        "○×, ?",
        "はい？, ?",
    })
    void yes_and_no(String text, String read) {
        assertThat(said(text, YesNoReader::read)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2, 2",
        "２, 2",
        "2人, 2",
        "２名, 2",
        "2 名様, 2",
        "二人, 2",
        "十二人, 12",
        "約15人, 15",
        "7泊, 7",
        "1.0, 1",
        "'1,200', 1200",
        "3 people, 3",
        "15歳, 15",
        "0, 0",
        "2〜3人, ?",
        "2.5, ?",
        "-1, ?",
        "たくさん, ?",
        "2+1, ?",
        "99999999, ?",
    })
    void counts(String text, String read) {
        assertThat(said(text, CountReader::read)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "15分, 15",
        "１５分, 15",
        "15, 15",
        "車で15分, 15",
        "徒歩で約8分, 8",
        "1時間, 60",
        "1時間30分, 90",
        "20 min, 20",
        "1 hour 10 minutes, 70",
        "十五分, 15",
        "1時間半, ?",
        "近い, ?",
        "15-20分, ?",
    })
    void minutes(String text, String read) {
        assertThat(said(text, CountReader::readMinutes)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "女, FEMALE",
        "男性, MALE",
        "女子, FEMALE",
        "M, MALE",
        "f, FEMALE",
        "Female, FEMALE",
        "Ｍ, MALE",
        "その他, OTHER",
        "回答しない, UNDISCLOSED",
        "Prefer not to say, UNDISCLOSED",
        "男・女, ?",
        "1, ?",
    })
    void sex(String text, String read) {
        assertThat(said(text, StatedSex::read)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0191-00-0000, 0191-00-0000",
        "０１９１－００－００００, 0191-00-0000",
        "090ー0000ー0000, 090-0000-0000",
        "09000000000, 09000000000",
        "(0191)00-0000, (0191)00-0000",
        "+61 400 000 000, +61 400 000 000",
        "TEL: 0191-00-0000, 0191-00-0000",
        "携帯 090-0000-0000, 090-0000-0000",
        "0191-00-0000 / 090-0000-0000, ?",
        "0191-00-0000 090-0000-0000, ?",
        "なし, ?",
        "12345, ?",
        "400 000 000, ?",
    })
    void telephone_numbers(String text, String read) {
        assertThat(said(text, ContactReader::readPhone)).isEqualTo(read);
    }

    @Test
    void a_zero_that_a_spreadsheet_ate_comes_back_only_where_it_is_certain() {
        assertThat(ContactReader.readPhone(number("9000000000"))).isEqualTo(new Read<>("09000000000"));
        assertThat(ContactReader.readPhone(number("191000000"))).isInstanceOf(Unclear.class);
        assertThat(ContactReader.readPostalCode(number("293405"))).isEqualTo(new Read<>("029-3405"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "029-3405, 029-3405",
        "〒029-3405, 029-3405",
        "０２９－３４０５, 029-3405",
        "0293405, 029-3405",
        "029ー3405, 029-3405",
        "29-3405, ?",
        "4720, ?",
    })
    void postal_codes(String text, String read) {
        assertThat(said(text, ContactReader::readPostalCode)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "hanako@example.jp, hanako@example.jp",
        "ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ, hanako@example.jp",
        "Mia@Example.ORG, Mia@example.org",
        "mailto:mia@example.org, mia@example.org",
        "<mia@example.org>, mia@example.org",
        "a.b+c@example.co.jp, a.b+c@example.co.jp",
        "mia@example, ?",
        "なし, ?",
        "mia@example.org anna@example.org, ?",
        "mia at example.org, ?",
    })
    void e_mail_addresses(String text, String read) {
        assertThat(said(text, ContactReader::readEmail)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "吸わない, NOBODY", "なし, NOBODY", "禁煙, NOBODY", "Non-smoker, NOBODY", "No, NOBODY", "外で, OUTSIDE", "屋外のみ, OUTSIDE",
        "Outside only, OUTSIDE", "あり（屋外）, OUTSIDE", "室内, INSIDE", "喫煙：室内で吸う, INSIDE", "inside, INSIDE", "あり, ?",
                "yes, ?",
        "父のみ, ?", "ときどき外で, ?",
    })
    void smoking(String text, String read) {
        assertThat(said(text, SmokingReader::read)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "13〜17歳, 13-17",
        "13-17, 13-17",
        "13歳から17歳まで, 13-17",
        "１３～１７, 13-17",
        "10代, 10-19",
        "15歳以上, 15-130",
        "18歳未満, 0-17",
        "18歳以下, 0-18",
        "高校生, 15-18",
        "中学生, 12-15",
        "不問, 0-130",
        "any, 0-130",
        "16, 16-16",
        "13 to 17 years, 13-17",
        "17-13, ?",
        "若い人, ?",
    })
    void ages(String text, String read) {
        assertThat(said(text, cell -> {
                    var range = AgeRange.read(cell);
                    return range instanceof Read<AgeRange> found
                            ? new Read<>(found.found().youngest() + "-"
                                    + found.found().oldest())
                            : range;
                }))
                .isEqualTo(read);
    }

    @Test
    void lists_are_taken_apart_but_not_inside_brackets() {
        assertThat(ListReader.read(RawCell.text("茶道、サッカー，ピアノ/読書・将棋; swimming\nchess")))
                .containsExactly("茶道", "サッカー", "ピアノ", "読書", "将棋", "swimming", "chess");
        assertThat(ListReader.read(RawCell.text("ピアノ（ソロ、連弾）、歌"))).containsExactly("ピアノ（ソロ、連弾）", "歌");
        assertThat(ListReader.read(RawCell.EMPTY)).isEmpty();
    }

    @Test
    void an_empty_cell_is_blank_for_every_reader() {
        assertThat(YesNoReader.read(RawCell.text("　"))).isInstanceOf(Blank.class);
        assertThat(CountReader.read(RawCell.EMPTY)).isInstanceOf(Blank.class);
        assertThat(StatedSex.read(RawCell.EMPTY)).isInstanceOf(Blank.class);
    }

    private static String said(String text, Function<RawCell, CellReading<?>> reader) {
        return reader.apply(RawCell.text(text)).value().map(Object::toString).orElse("?");
    }

    private static RawCell number(String digits) {
        return RawCell.number(new BigDecimal(digits));
    }
}
