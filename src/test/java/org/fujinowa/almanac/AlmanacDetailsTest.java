package org.fujinowa.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.shared.JapaneseHolidays;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class AlmanacDetailsTest {

    private static final AlmanacDetails OFFICE = almanac(
            true,
            List.of(Weekday.THURSDAY),
            List.of("なのはなプラザ", "Association"),
            new AlmanacDay(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 3), true, "年末年始", "Year end"));

    @Test
    void the_office_is_closed_on_thursdays_on_holidays_and_over_the_new_year_of_any_year() {
        for (var day :
                LocalDate.of(2028, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).toList()) {
            var closed = day.getDayOfWeek() == java.time.DayOfWeek.THURSDAY
                    || JapaneseHolidays.on(day).isPresent()
                    || day.getMonthValue() == 12 && day.getDayOfMonth() >= 29
                    || day.getMonthValue() == 1 && day.getDayOfMonth() <= 3;

            assertThat(OFFICE.on(day).isPresent()).as("%s", day).isEqualTo(closed);
        }
    }

    @Test
    void a_day_with_a_name_goes_before_a_day_of_the_week() {
        var newYearsEve = LocalDate.of(2026, 12, 31);

        assertThat(newYearsEve.getDayOfWeek()).isEqualTo(java.time.DayOfWeek.THURSDAY);
        assertThat(OFFICE.on(newYearsEve)).contains(new NamedDay("年末年始", "Year end"));
        assertThat(OFFICE.on(LocalDate.of(2027, 7, 1))).contains(new NamedDay("木曜日", "Thursday"));
        assertThat(OFFICE.on(LocalDate.of(2027, 7, 19))).map(NamedDay::nameEn).contains("Marine Day");
    }

    @Test
    void a_dated_row_counts_in_its_own_year_only() {
        var terms = almanac(
                false,
                List.of(),
                List.of(),
                new AlmanacDay(LocalDate.of(2026, 6, 27), LocalDate.of(2026, 7, 12), false, "冬休み", "Winter holidays"),
                new AlmanacDay(LocalDate.of(2026, 6, 3), null, false, "ショーの日", "Show day"));

        assertThat(terms.on(LocalDate.of(2026, 6, 27))).isPresent();
        assertThat(terms.on(LocalDate.of(2026, 7, 12))).isPresent();
        assertThat(terms.on(LocalDate.of(2026, 7, 13))).isEmpty();
        assertThat(terms.on(LocalDate.of(2027, 7, 1))).isEmpty();
        assertThat(terms.on(LocalDate.of(2026, 6, 3))).isPresent();
        assertThat(terms.on(LocalDate.of(2026, 6, 4))).isEmpty();
    }

    @Test
    void an_almanac_of_one_house_is_not_about_its_neighbours() {
        assertThat(OFFICE.isAbout("表敬訪問 なのはなプラザ４階")).isTrue();
        assertThat(OFFICE.isAbout("Ichinoseki International ASSOCIATION")).isTrue();
        assertThat(OFFICE.isAbout("猊鼻渓 Geibikei gorge")).isFalse();
        assertThat(almanac(false, List.of(), List.of()).isAbout("猊鼻渓")).isTrue();
    }

    @Test
    void a_row_of_days_does_not_end_before_it_begins() {
        assertThatThrownBy(() ->
                        new AlmanacDay(LocalDate.of(2027, 1, 3), LocalDate.of(2026, 12, 29), true, "年末年始", "Year end"))
                .isInstanceOf(RuleViolation.class);
    }

    private static AlmanacDetails almanac(
            boolean japaneseHolidays, List<Weekday> weekdays, List<String> venues, AlmanacDay... days) {
        return new AlmanacDetails(
                "暦",
                "Almanac",
                AlmanacKind.OFFICE,
                "JP",
                "",
                List.of(),
                venues,
                weekdays,
                japaneseHolidays,
                List.of(days),
                "",
                null,
                "");
    }
}
