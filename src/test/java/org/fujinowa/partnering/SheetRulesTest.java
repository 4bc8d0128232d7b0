package org.fujinowa.partnering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.partnering.PartneringExamples.flight;
import static org.fujinowa.partnering.PartneringExamples.ruby;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.partnering.model.StudentDifferences;
import org.fujinowa.partnering.model.StudentMerge;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class SheetRulesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 27);
    private static final PersonDetails KNOWN = new PersonDetails(
            "", "", "", "", "Whitfield", "Ruby", "", null, Sex.FEMALE, "AU", "old@home.example", "", "", "keep this");

    @Test
    void a_blank_is_missing_and_none_is_an_answer() {
        assertThat(ruby().missing()).isEmpty();
        var blank = with(with(ruby(), "allergies", List.of()), "allergyAnswer", Answer.NOT_ANSWERED);
        assertThat(blank.missing()).containsExactly("allergyAnswer");
        assertThat(with(blank, "allergyAnswer", Answer.NONE).missing()).isEmpty();
        assertThat(with(blank, "allergyAnswer", Answer.SOME).missing())
                .as("some, but which?")
                .containsExactly("allergyAnswer");
        refused("partnering.answer-and-list-differ-allergies", () -> with(ruby(), "allergyAnswer", Answer.NONE));
    }

    @Test
    void a_blank_never_takes_away_what_we_know() {
        var part = AdmissionsExamples.student(PersonId.next());
        var blank = with(with(with(ruby(), "allergies", List.of()), "allergyAnswer", Answer.NOT_ANSWERED), "email", "");

        var differences = StudentDifferences.between(new KnownStudent(KNOWN, part, null), blank);

        assertThat(differences)
                .extracting(Difference::field)
                .contains(StudentField.PASSPORT_NAME, StudentField.BIRTH_DATE, StudentField.GUARDIAN)
                .doesNotContain(
                        StudentField.ALLERGIES,
                        StudentField.EMAIL,
                        StudentField.SEX,
                        StudentField.FAITH,
                        StudentField.SMOKERS);
    }

    @Test
    void only_what_was_chosen_is_taken_over() {
        var merge = new StudentMerge(ruby(), Set.of(StudentField.BIRTH_DATE, StudentField.ALLERGIES));

        assertThat(merge.person(KNOWN)).isEqualTo(with(KNOWN, "birthDate", LocalDate.of(2010, 9, 14)));
        ParticipantDetails part = AdmissionsExamples.student(PersonId.next());
        assertThat(merge.part(part, part.delegation(), part.person(), null))
                .isEqualTo(with(part, "allergies", ruby().allergies()));
        assertThat(merge.takesGuardian()).isFalse();
    }

    @Test
    void a_flight_may_land_by_the_clock_before_it_starts_but_not_in_truth() {
        assertThat(flight(DAY).number()).isEqualTo("QF 61");
        var eastward = new FlightDetails(
                "HA 456",
                "Haneda",
                DAY,
                "21:00",
                "Asia/Tokyo",
                "Honolulu",
                DAY,
                "9:00",
                "Pacific/Honolulu",
                List.of(),
                "");
        assertThat(eastward.arrivesAt()).isEqualTo("9:00");
        refused("partnering.flight-times", () -> with(flight(DAY), "arrivesAt", "9:20"));
        refused("partnering.flight-times", () -> with(flight(DAY), "arrivesOn", DAY.plusDays(2)));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
