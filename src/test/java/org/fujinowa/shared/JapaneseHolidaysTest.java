package org.fujinowa.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JapaneseHolidaysTest {

    private static final Path JUDGE = Path.of("test-data/vendor/holiday-jp/holidays.csv");

    /** Where we name the occasion, or the law of the year, and the judge does not. */
    private static final Map<LocalDate, String> NAMED_OTHERWISE = Map.of(
            LocalDate.of(2019, 5, 1), "即位の日",
            LocalDate.of(2019, 10, 14), "体育の日",
            LocalDate.of(2019, 10, 22), "即位礼正殿の儀");

    /** A substitute that had to move over other holidays: we name the one that fell on the Sunday, the judge the last. */
    private static final Map<String, List<Integer>> ON_6_MAY_FOR = Map.of(
            "憲法記念日 振替休日", List.of(2009, 2015, 2026, 2037, 2043, 2048),
            "みどりの日 振替休日", List.of(2008, 2014, 2025, 2031, 2036, 2042));

    @Test
    void every_day_of_81_years_equals_the_outside_list_in_both_directions() throws IOException {
        var judge = judge();
        var ours = new TreeMap<LocalDate, String>();
        IntStream.rangeClosed(JapaneseHolidays.FIRST_YEAR, JapaneseHolidays.LAST_YEAR)
                .forEach(
                        year -> JapaneseHolidays.in(year).forEach((day, holiday) -> ours.put(day, holiday.japanese())));

        assertThat(judge).hasSize(1329);
        judge.putAll(NAMED_OTHERWISE);
        ON_6_MAY_FOR.forEach((name, years) -> years.forEach(year -> judge.put(LocalDate.of(year, 5, 6), name)));
        assertThat(ours).containsExactlyInAnyOrderEntriesOf(judge);
    }

    @Test
    void every_holiday_has_an_english_name() {
        assertThat(JapaneseHolidays.in(2027).values())
                .allSatisfy(holiday -> assertThat(holiday.english()).isNotBlank());
        assertThat(JapaneseHolidays.on(LocalDate.of(2027, 3, 22)))
                .hasValue(new Holiday("春分の日 振替休日", "Vernal Equinox Day (substitute holiday)"));
    }

    @Test
    void an_ordinary_sunday_is_no_holiday() {
        assertThat(JapaneseHolidays.on(LocalDate.of(2027, 6, 27))).isEmpty();
    }

    @Test
    void beyond_the_checked_years_it_does_not_guess() {
        assertThatThrownBy(() -> JapaneseHolidays.in(2051)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SortedMap<LocalDate, String> judge() throws IOException {
        try (var lines = Files.lines(JUDGE)) {
            return lines.skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(
                            cells -> LocalDate.parse(cells[0]), cells -> cells[1], (one, other) -> one, TreeMap::new));
        }
    }
}
