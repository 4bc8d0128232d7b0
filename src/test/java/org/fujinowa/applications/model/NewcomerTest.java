package org.fujinowa.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.applications.ApplicationsExamples.NOON;
import static org.fujinowa.applications.ApplicationsExamples.question;
import static org.fujinowa.applications.ApplicationsExamples.sora;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.AnswerRow;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.ApplicationStep;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.Severity;
import org.fujinowa.people.Sex;
import org.junit.jupiter.api.Test;

/** What an accepted applicant has answered reaches the register of participants as it was meant. */
class NewcomerTest {

    @Test
    void names_and_dates_become_a_person() {
        var person = newcomer(
                        GivenAnswer.words(AnswerKeys.FAMILY_NAME, "佐藤"),
                        GivenAnswer.words(AnswerKeys.GIVEN_NAME, "そら（架空）"),
                        GivenAnswer.words(AnswerKeys.BIRTH_DATE, "2013-05-02"),
                        GivenAnswer.chosen(AnswerKeys.SEX, "FEMALE"),
                        GivenAnswer.chosen(AnswerKeys.NATIONALITY, "JP"))
                .person();

        assertThat(person.writtenName()).isEqualTo("佐藤 そら（架空）");
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(2013, 5, 2));
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.nationality()).isEqualTo("JP");
    }

    @Test
    void allergies_animals_and_diet_are_taken_over_precisely() {
        var part = newcomer(
                        rows(AnswerKeys.ALLERGIES, new AnswerRow("えび", "SEVERE", "yes", "息が苦しい")),
                        rows(
                                AnswerKeys.ANIMALS,
                                new AnswerRow("CAT", "MILD", "", ""),
                                new AnswerRow("DOG", AnswerRow.AFRAID, "", "大きい犬")),
                        GivenAnswer.chosen(AnswerKeys.DIET, "NO_PORK"))
                .part(ParticipantRole.STUDENT);

        assertThat(part.allergies())
                .containsExactly(
                        new Allergy(AllergyKind.FOOD, "shrimp", Severity.SEVERE, true, "えび 息が苦しい"),
                        new Allergy(AllergyKind.ANIMAL, "CAT", Severity.MILD, false, ""));
        assertThat(part.allergyAnswer()).isEqualTo(Answer.SOME);
        assertThat(part.fearedAnimals()).containsExactly(Animal.DOG);
        assertThat(part.diets()).containsExactly(Diet.NO_PORK);
        assertThat(part.dietAnswer()).isEqualTo(Answer.SOME);
        assertThat(part.openQuestions()).isEmpty();
        assertThat(part.readyForMatching()).isTrue();
    }

    @Test
    void none_that_was_ticked_is_an_answer_and_silence_is_not() {
        var ticked = newcomer(GivenAnswer.nothing(AnswerKeys.ALLERGIES), GivenAnswer.nothing(AnswerKeys.DIET))
                .part(ParticipantRole.STUDENT);

        assertThat(ticked.allergyAnswer()).isEqualTo(Answer.NONE);
        assertThat(ticked.readyForMatching()).isTrue();
        assertThat(newcomer().part(ParticipantRole.STUDENT).allergyAnswer()).isEqualTo(Answer.NOT_ANSWERED);
    }

    @Test
    void words_that_nobody_knows_are_left_to_a_person() {
        var part = newcomer(
                        rows(AnswerKeys.ALLERGIES, new AnswerRow("ドラゴンフルーツ", "MILD", "", "")),
                        new GivenAnswer(AnswerKeys.DIET, "きのこ", false, List.of(), List.of()))
                .part(ParticipantRole.STUDENT);

        assertThat(part.openQuestions())
                .extracting(OpenQuestion::field)
                .containsExactlyInAnyOrder("diets", "allergies");
        assertThat(part.readyForMatching()).isFalse();
    }

    private static GivenAnswer rows(String key, AnswerRow... rows) {
        return new GivenAnswer(key, "", false, List.of(), List.of(rows));
    }

    private static Newcomer newcomer(GivenAnswer... given) {
        var asked = Arrays.stream(given)
                .map(answer -> new AskedQuestion(
                        question(ApplicationSection.FOOD, answer.key(), QuestionKind.TEXT), answer, ""))
                .toList();
        var section = new SectionSheet(ApplicationSection.FOOD, ApplicationStep.TO_CHOOSE, false, asked, "");
        return new Newcomer(new ApplicationSheet(
                ApplicationId.next(),
                1,
                sora(),
                AdmissionsExamples.chrc2027(),
                ApplicationState.SUBMITTED,
                true,
                List.of(section),
                List.of(),
                "",
                NOON,
                NOON,
                null));
    }
}
