package org.fujinowa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraDateTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2019-04-30, 平成31年4月30日",
        "2019-05-01, 令和元年5月1日",
        "2020-01-01, 令和2年1月1日",
        "1989-01-07, 昭和64年1月7日",
        "1989-01-08, 平成元年1月8日",
        "1926-12-24, 大正15年12月24日",
        "1926-12-25, 昭和元年12月25日",
        "1912-07-29, 明治45年7月29日",
        "1912-07-30, 大正元年7月30日",
        "1873-01-01, 明治6年1月1日",
        "1872-12-31, 1872年12月31日",
    })
    void a_day_is_written_by_its_era(LocalDate day, String written) {
        assertThat(EraDate.format(day)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2018, 平成30年",
        "2019, 平成31年・令和元年",
        "1989, 昭和64年・平成元年",
        "1868, 明治元年",
        "1867, 1867年",
        "2027, 令和9年",
    })
    void a_year_of_two_eras_shows_both(int year, String written) {
        assertThat(EraDate.year(year)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "2019-04-01, 令和元年度",
        "2020-03-31, 令和元年度",
        "2019-03-31, 平成30年度",
        "1989-03-31, 昭和63年度",
        "1989-04-01, 平成元年度",
        "2027-06-27, 令和9年度",
    })
    void a_fiscal_year_has_one_name(LocalDate day, String name) {
        var year = FiscalYear.of(day);

        assertThat(year.name()).isEqualTo(name);
        assertThat(day).isBetween(year.firstDay(), year.lastDay());
    }
}
