package org.fujinowa.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.intake.reading.CellReading.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    private static final DateReader ANY = DateReader.ofAnyDay(DayOrder.UNKNOWN, false);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    2012/4/2 | 2012-04-02
                    2012-04-02 | 2012-04-02
                    2012.4.2 | 2012-04-02
                    2012年4月2日 | 2012-04-02
                    ２０１２年４月２日 | 2012-04-02
                    2012/4/2（月） | 2012-04-02
                    2012年4月2日(月曜日) | 2012-04-02
                    2012年4月30日（月・祝） | 2012-04-30
                    2012/04/02 00:00:00 | 2012-04-02
                    2012-04-02T00:00:00Z | 2012-04-02
                    20120402 | 2012-04-02
                    H24.4.2 | 2012-04-02
                    Ｈ24/4/2 | 2012-04-02
                    h24-4-2 | 2012-04-02
                    Ｈ２４．４．２ | 2012-04-02
                    平成24年4月2日 | 2012-04-02
                    平成24年 4月 2日 | 2012-04-02
                    平成二十四年四月二日 | 2012-04-02
                    ㍻24年4月2日 | 2012-04-02
                    平24.4.2 | 2012-04-02
                    令和元年5月1日 | 2019-05-01
                    令和元年五月一日 | 2019-05-01
                    R1.5.1 | 2019-05-01
                    R9.6.28 | 2027-06-28
                    平成元年1月8日 | 1989-01-08
                    昭和64年1月7日 | 1989-01-07
                    S50.1.1 | 1975-01-01
                    S50/1/1 | 1975-01-01
                    大正15年12月24日 | 1926-12-24
                    H31.5.1 | 2019-05-01
                    平成31年12月1日 | 2019-12-01
                    2 April 2012 | 2012-04-02
                    2nd April 2012 | 2012-04-02
                    2 Apr 2012 | 2012-04-02
                    Apr 2, 2012 | 2012-04-02
                    April 2nd, 2012 | 2012-04-02
                    2-Apr-2012 | 2012-04-02
                    Mon, 2 Apr 2012 | 2012-04-02
                    Monday 2 April 2012 | 2012-04-02
                    4/4/2012 | 2012-04-04
                    25/4/2012 | 2012-04-25
                    4/25/2012 | 2012-04-25
                    02.04.2012 | 2012-04-02
                    2012/2/29 | 2012-02-29
                    """)
    void a_day_is_read_however_it_is_written(String text, LocalDate day) {
        assertThat(ANY.read(RawCell.text(text)).value()).hasValue(day);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    2/4/2012 | intake.cell.date-day-or-month | 2012-04-02, 2012-02-04
                    平成32年4月2日 | intake.cell.date-no-such-era-year | 平成32年, 令和2年4月2日
                    R1.4.30 | intake.cell.date-no-such-era-year | 令和1年, 平成31年4月30日
                    昭和65年1月1日 | intake.cell.date-no-such-era-year | 昭和65年, 平成2年1月1日
                    2012/4/2（火） | intake.cell.date-weekday | 2012-04-02
                    Tuesday 2 April 2012 | intake.cell.date-weekday | 2012-04-02
                    2012/2/30 | intake.cell.date-no-such-day | 2012/2/30
                    2012/13/1 | intake.cell.date-no-such-day | 2012/13/1
                    2013年2月29日 | intake.cell.date-no-such-day | 2013/2/29
                    32/1/2012 | intake.cell.date-no-such-day | 2012/32/1
                    24.4.2 | intake.cell.date-two-digit-year | ``
                    2/4/12 | intake.cell.date-two-digit-year | ``
                    2012 | intake.cell.date-only-year | 2012
                    2012年4月 | intake.cell.date-only-year | 2012年4月
                    平成24年 | intake.cell.date-only-year | 平成24年
                    41001 | intake.cell.date | 41001
                    未定 | intake.cell.date | 未定
                    2012/4/2-4/5 | intake.cell.date | 2012/4/2-4/5
                    2012/4/2? | intake.cell.date | 2012/4/2?
                    1812/4/2 | intake.cell.date-out-of-range | 1812-04-02, 1900-01-01, 2100-12-31
                    H99.4.2 | intake.cell.date-no-such-era-year | 平成99年, 令和69年4月2日
                    """)
    void an_unclear_day_says_what_to_do(String text, String key, String arguments) {
        var unclear = (Unclear<LocalDate>) ANY.read(RawCell.text(text));

        assertThat(unclear.key()).isEqualTo(key);
        assertThat(String.join(
                        ", ", unclear.arguments().stream().map(Object::toString).toList()))
                .isEqualTo(arguments);
    }

    @ParameterizedTest(name = "serial {0} is {1}")
    @CsvSource({
        "41001, 2012-04-02",
        "41001.75, 2012-04-02",
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "20120402, 2012-04-02",
    })
    void a_number_is_a_day_of_the_spreadsheet(BigDecimal serial, LocalDate day) {
        assertThat(ANY.read(RawCell.number(serial)).value()).hasValue(day);
    }

    @ParameterizedTest(name = "serial {0}: {1}")
    @CsvSource({
        "60, intake.cell.date",
        "0, intake.cell.date",
        "-5, intake.cell.date",
        "2012, intake.cell.date-only-year",
        "240402, intake.cell.date-out-of-range",
        "99999999999, intake.cell.date",
    })
    void a_number_that_is_no_day_is_unclear(BigDecimal serial, String key) {
        assertThat(ANY.read(RawCell.number(serial)))
                .isInstanceOfSatisfying(
                        Unclear.class, unclear -> assertThat(unclear.key()).isEqualTo(key));
    }

    @Test
    void old_macintosh_sheets_count_from_1904() {
        var reader = DateReader.ofAnyDay(DayOrder.UNKNOWN, true);

        assertThat(reader.read(RawCell.number(new BigDecimal("39539"))).value()).hasValue(LocalDate.of(2012, 4, 2));
    }

    @Test
    void other_rows_establish_the_order_of_a_column() {
        assertThat(order("2/4/2012", "25/4/2012")).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(order("2/4/2012", "4/25/2012")).isEqualTo(DayOrder.MONTH_FIRST);
        assertThat(order("25/4/2012", "4/25/2012")).isEqualTo(DayOrder.UNKNOWN);
        assertThat(order("2/4/2012", "3/5/2012")).isEqualTo(DayOrder.UNKNOWN);

        assertThat(DateReader.ofAnyDay(DayOrder.DAY_FIRST, false)
                        .read(RawCell.text("2/4/2012"))
                        .value())
                .hasValue(LocalDate.of(2012, 4, 2));
        assertThat(DateReader.ofAnyDay(DayOrder.MONTH_FIRST, false)
                        .read(RawCell.text("2/4/2012"))
                        .value())
                .hasValue(LocalDate.of(2012, 2, 4));
    }

    @Test
    void a_year_of_two_digits_is_read_where_one_century_alone_makes_sense() {
        var pupils = new DateReader(DayOrder.UNKNOWN, false, LocalDate.of(2005, 1, 1), LocalDate.of(2020, 12, 31));

        assertThat(pupils.read(RawCell.text("2-Apr-12")).value()).hasValue(LocalDate.of(2012, 4, 2));
        assertThat(ANY.read(RawCell.text("2-Apr-12"))).isInstanceOf(Unclear.class);
        assertThat(pupils.read(RawCell.text("1987/4/2"))).isInstanceOf(Unclear.class);
    }

    private static DayOrder order(String... texts) {
        List<RawCell> column = Stream.of(texts).map(RawCell::text).toList();
        return DayOrder.of(column);
    }
}
