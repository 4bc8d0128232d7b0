package org.fujinowa.admissions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.admissions.AdmissionsExamples.chrc2027;
import static org.fujinowa.admissions.AdmissionsExamples.student;
import static org.fujinowa.people.PeopleExamples.mia;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private final ParticipantDetails student = student(PersonId.next());

    @Test
    void remembers_everything_that_was_said() {
        assertThat(participant(student).details()).isEqualTo(student);
    }

    @Test
    void shows_hard_facts_in_lists() {
        var row = participant(student).row(mia());

        assertThat(row.writtenName()).isEqualTo("Mia Carter");
        assertThat(row.severeAllergy()).isTrue();
        assertThat(row.ready()).isTrue();
    }

    @Test
    void is_not_ready_while_a_question_is_open_or_not_answered_or_after_withdrawing() {
        assertThat(ready(with(student, "openQuestions", List.of(new OpenQuestion("allergies", "nuts?")))))
                .isFalse();
        assertThat(ready(with(student, "dietAnswer", Answer.NOT_ANSWERED))).isFalse();
        assertThat(ready(with(with(student, "allergies", List.of()), "allergyAnswer", Answer.NOT_ANSWERED)))
                .isFalse();
        assertThat(ready(with(student, "withdrawn", true))).isFalse();
    }

    @Test
    void allergies_that_were_said_to_exist_are_named_or_still_looked_at() {
        var nameless = with(student, "allergies", List.of());

        refused(() -> participant(nameless), "admissions.allergies-not-named");
        participant(with(nameless, "openQuestions", List.of(new OpenQuestion("allergies", "ask mum"))));
    }

    @Test
    void no_allergy_is_listed_where_none_was_said_or_nothing_asked() {
        refused(() -> participant(with(student, "allergyAnswer", Answer.NONE)), "admissions.allergies-without-answer");
        refused(
                () -> participant(with(student, "allergyAnswer", Answer.NOT_ANSWERED)),
                "admissions.allergies-without-answer");
    }

    @Test
    void the_same_holds_for_the_diet() {
        refused(() -> participant(with(student, "dietAnswer", Answer.SOME)), "admissions.diets-not-named");
        refused(() -> participant(with(student, "diets", List.of(Diet.HALAL))), "admissions.diets-without-answer");
        participant(with(with(student, "diets", List.of(Diet.HALAL)), "dietAnswer", Answer.SOME));
    }

    @Test
    void stays_within_the_home_stay_of_the_delegation() {
        within(with(student, "stayFrom", LocalDate.of(2027, 6, 29)));
        within(with(student, "stayUntil", LocalDate.of(2027, 7, 5)));
        refused(
                () -> within(with(student, "stayFrom", LocalDate.of(2027, 6, 28))),
                "admissions.stay-outside-delegation");
        refused(
                () -> within(with(student, "stayUntil", LocalDate.of(2027, 7, 6))),
                "admissions.stay-outside-delegation");
    }

    @Test
    void stays_within_the_visit_where_the_home_stay_has_no_dates_yet() {
        var undated = with(with(chrc2027(), "homeStayFrom", null), "homeStayUntil", null);

        AdmissionRules.staysWithinTheDelegation(with(student, "stayFrom", LocalDate.of(2027, 6, 28)), undated);
        refused(
                () -> AdmissionRules.staysWithinTheDelegation(
                        with(student, "stayFrom", LocalDate.of(2027, 6, 27)), undated),
                "admissions.stay-outside-delegation");
    }

    @Test
    void stays_at_least_one_night() {
        var noNight = with(with(student, "stayFrom", LocalDate.of(2027, 7, 1)), "stayUntil", LocalDate.of(2027, 7, 1));

        refused(() -> within(noNight), "admissions.stay-without-night");
        refused(() -> within(with(student, "stayFrom", LocalDate.of(2027, 7, 5))), "admissions.stay-without-night");
    }

    private static Participant participant(ParticipantDetails details) {
        return new Participant(ParticipantId.next(), details, mia());
    }

    private static boolean ready(ParticipantDetails details) {
        return participant(details).row(mia()).ready();
    }

    private static void within(ParticipantDetails details) {
        AdmissionRules.staysWithinTheDelegation(details, chrc2027());
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
