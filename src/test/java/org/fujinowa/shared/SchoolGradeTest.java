package org.fujinowa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolGradeTest {

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2012-04-01, 2027-07-01, 高1",
        "2012-04-02, 2027-07-01, 中3",
        "2013-03-31, 2027-07-01, 中3",
        "2013-04-01, 2027-07-01, 中3",
        "2013-04-02, 2027-07-01, 中2",
        "2012-04-02, 2019-03-31, ''",
        "2012-04-02, 2019-04-01, 小1",
        "2012-04-01, 2018-04-01, 小1",
        "2012-04-02, 2031-03-31, 高3",
        "2012-04-02, 2031-04-01, ''",
        "2012-02-29, 2024-03-31, 小6",
        "2012-02-29, 2024-04-01, 中1",
    })
    void the_grade_follows_from_the_birth_date(LocalDate birth, LocalDate on, String grade) {
        assertThat(SchoolGrade.of(birth, on).map(SchoolGrade::kanji).orElse("")).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0} is year {1}")
    @CsvSource({"ELEMENTARY_1, 1", "JUNIOR_HIGH_1, 7", "HIGH_3, 12"})
    void other_countries_count_the_years(SchoolGrade grade, int year) {
        assertThat(grade.number()).isEqualTo(year);
    }
}
