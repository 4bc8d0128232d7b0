package org.fujinowa.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.applications.ApplicationsExamples.ARRIVAL;
import static org.fujinowa.applications.ApplicationsExamples.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.AnswerRow;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.ApplicationStep;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.applications.SectionNote;
import org.fujinowa.applications.SectionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is missing follows from questions and answers alone. */
class CompletenessTest {

    private static final QuestionDetails ALLERGIES =
            question(ApplicationSection.FOOD, AnswerKeys.ALLERGIES, QuestionKind.ALLERGIES);

    @ParameterizedTest
    @EnumSource(
            names = {"ALLERGIES", "ANIMALS", "DIET", "MEDICINES"},
            value = QuestionKind.class)
    void silence_about_what_is_dangerous_is_never_complete_and_none_is_ticked(QuestionKind kind) {
        var asked = question(ApplicationSection.FOOD, "it", kind);

        assertThat(fault(asked)).isEqualTo("applications.fault.tick-none");
        assertThat(fault(asked, GivenAnswer.nothing("it"))).isEmpty();
    }

    @Test
    void none_beside_something_is_a_contradiction() {
        var both = new GivenAnswer("allergies", "", true, List.of(), List.of(shrimp("SEVERE")));

        assertThat(fault(ALLERGIES, both)).isEqualTo("applications.fault.none-and-something");
    }

    @Test
    void an_allergy_has_a_name_and_a_strength() {
        assertThat(fault(ALLERGIES, named(shrimp("SEVERE")))).isEmpty();
        assertThat(fault(ALLERGIES, named(shrimp("")))).isEqualTo("applications.fault.allergy-how-strong");
        assertThat(fault(ALLERGIES, named(new AnswerRow("", "SEVERE", "", "かゆい"))))
                .isEqualTo("applications.fault.allergy-unnamed");
    }

    @Test
    void rows_in_which_nothing_is_written_are_none() {
        assertThat(named(new AnswerRow(" ", "", "", "")).isSilent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2013-05-02, ''",
        "DATE, 2013-02-30, applications.fault.date",
        "NUMBER, 158.5, ''",
        "NUMBER, tall, applications.fault.number",
        "YES_NO, yes, ''",
        "YES_NO, perhaps, applications.fault.missing",
        "TEXT, そら, ''"
    })
    void an_answer_is_of_its_kind(QuestionKind kind, String text, String fault) {
        assertThat(fault(question(ApplicationSection.ABOUT_YOU, "it", kind), GivenAnswer.words("it", text)))
                .isEqualTo(fault);
    }

    @Test
    void only_what_is_offered_can_be_chosen() {
        var asked = question(ApplicationSection.SCHOOL, "it", QuestionKind.CHOICE);

        assertThat(fault(asked, GivenAnswer.chosen("it", "ONE"))).isEmpty();
        assertThat(fault(asked, GivenAnswer.chosen("it", "THREE"))).isEqualTo("applications.fault.missing");
    }

    @Test
    void a_guardian_can_be_reached_and_not_at_the_address_of_the_child() {
        var mail = question(
                ApplicationSection.GUARDIANS,
                AnswerKeys.GUARDIAN_MAIL,
                QuestionKind.TEXT,
                false,
                ApplicationStep.TO_CHOOSE);
        var own = GivenAnswer.words(AnswerKeys.OWN_MAIL, "Sora@example.jp");

        assertThat(fault(mail)).isEqualTo("applications.fault.guardian-out-of-reach");
        assertThat(fault(mail, GivenAnswer.words(AnswerKeys.GUARDIAN_PHONE, "0191-00-0000")))
                .isEmpty();
        assertThat(fault(mail, own, GivenAnswer.words(AnswerKeys.GUARDIAN_MAIL, "sora@example.jp ")))
                .isEqualTo("applications.fault.guardian-is-child");
        assertThat(fault(mail, own, GivenAnswer.words(AnswerKeys.GUARDIAN_MAIL, "hana@example.jp")))
                .isEmpty();
        assertThat(fault(mail, GivenAnswer.words(AnswerKeys.GUARDIAN_MAIL, "hana at example")))
                .isEqualTo("applications.fault.mail");
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2013-05-02, true",
        "false, 2009-07-27, false",
        "false, 2009-07-28, true",
        "true, 2013-05-02, false"
    })
    void a_guardian_agrees_for_whoever_is_not_of_age_when_the_delegation_begins(
            boolean adults, LocalDate born, boolean needed) {
        var answers = answers(GivenAnswer.words(AnswerKeys.BIRTH_DATE, born.toString()));

        assertThat(Completeness.needsGuardian(adults, ARRIVAL, answers)).isEqualTo(needed);
    }

    @Test
    void whose_birth_date_nobody_knows_needs_a_guardian() {
        assertThat(Completeness.needsGuardian(false, ARRIVAL, Map.of())).isTrue();
    }

    @Test
    void what_is_needed_to_travel_is_asked_only_of_those_who_take_part() {
        var passport = question(
                ApplicationSection.PASSPORT, "passport", QuestionKind.TEXT, true, ApplicationStep.AFTER_ACCEPTANCE);
        var questions = List.of(ALLERGIES, passport);

        assertThat(Completeness.sections(questions, Map.of(), ApplicationState.DRAFT, true, List.of()))
                .extracting(sheet -> sheet.section())
                .containsExactly(ApplicationSection.FOOD);
        assertThat(Completeness.sections(questions, Map.of(), ApplicationState.ACCEPTED, true, List.of()))
                .extracting(sheet -> sheet.section() + " " + sheet.open())
                .containsExactly("FOOD false", "PASSPORT true");
    }

    @Test
    void a_section_with_a_note_is_to_mend_whatever_it_says() {
        var answers = answers(GivenAnswer.nothing(AnswerKeys.ALLERGIES));
        var note = new SectionNote(ApplicationSection.FOOD, "えびは?", "千葉");

        assertThat(state(answers, List.of())).isEqualTo(SectionState.DONE);
        assertThat(state(answers, List.of(note))).isEqualTo(SectionState.TO_MEND);
        assertThat(state(Map.of(), List.of())).isEqualTo(SectionState.UNTOUCHED);
    }

    private static SectionState state(Map<String, GivenAnswer> answers, List<SectionNote> notes) {
        return Completeness.sections(List.of(ALLERGIES), answers, ApplicationState.DRAFT, true, notes)
                .get(0)
                .state();
    }

    private static String fault(QuestionDetails question, GivenAnswer... given) {
        return Completeness.sections(List.of(question), answers(given), ApplicationState.DRAFT, true, List.of())
                .get(0)
                .questions()
                .get(0)
                .fault();
    }

    private static Map<String, GivenAnswer> answers(GivenAnswer... given) {
        return Arrays.stream(given).collect(Collectors.toMap(GivenAnswer::key, Function.identity()));
    }

    private static GivenAnswer named(AnswerRow row) {
        return new GivenAnswer("allergies", "", false, List.of(), List.of(row));
    }

    private static AnswerRow shrimp(String severity) {
        return new AnswerRow("えび", severity, "", "かゆい");
    }
}
