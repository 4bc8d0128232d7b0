package org.fujinowa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.SchoolGrade;
import org.junit.jupiter.api.Test;

class PersonDetailsTest {

    private static final LocalDate SUMMER = LocalDate.of(2027, 7, 1);

    @Test
    void has_a_name_in_some_script() {
        assertThatThrownBy(() -> PeopleExamples.person(" ", "", "やまだ", "はな", "", "", null))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("people.name-missing"));
    }

    @Test
    void is_a_year_older_on_the_birthday_and_not_the_day_before() {
        var mia = PeopleExamples.mia();

        assertThat(mia.ageOn(LocalDate.of(2027, 3, 13))).hasValue(15);
        assertThat(mia.ageOn(LocalDate.of(2027, 3, 14))).hasValue(16);
    }

    @Test
    void has_no_age_without_a_birth_date_or_before_it() {
        assertThat(PeopleExamples.latin("Carter", "Mia", null).ageOn(SUMMER)).isEmpty();
        assertThat(PeopleExamples.mia().ageOn(LocalDate.of(2011, 3, 13))).isEmpty();
    }

    @Test
    void turns_18_on_the_birthday() {
        assertThat(PeopleExamples.mia().turns(18)).hasValue(LocalDate.of(2029, 3, 14));
    }

    @Test
    void who_was_born_on_29_february_turns_18_on_1_march_as_the_age_says() {
        var leapling = PeopleExamples.latin("Carter", "Leo", LocalDate.of(2012, 2, 29));

        assertThat(leapling.turns(18)).hasValue(LocalDate.of(2030, 3, 1));
        assertThat(leapling.ageOn(LocalDate.of(2030, 2, 28))).hasValue(17);
        assertThat(leapling.ageOn(LocalDate.of(2030, 3, 1))).hasValue(18);
        assertThat(leapling.turns(20)).hasValue(LocalDate.of(2032, 2, 29));
    }

    @Test
    void the_school_grade_follows_from_the_birth_date() {
        assertThat(PeopleExamples.hana().schoolGradeOn(SUMMER)).hasValue(SchoolGrade.JUNIOR_HIGH_3);
        assertThat(PeopleExamples.latin("Carter", "Mia", null).schoolGradeOn(SUMMER))
                .isEmpty();
    }
}
