package org.fujinowa.admissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Severity;
import org.fujinowa.shared.Alter;
import org.junit.jupiter.api.Test;

class QuestionAnsweredTest {

    private static final OpenQuestion NUTS = new OpenQuestion("allergies", "Maybe nuts??");
    private static final OpenQuestion DOGS = new OpenQuestion("fearedAnimals", "big ones");
    private static final Allergy WALNUT = new Allergy(AllergyKind.FOOD, "walnut", Severity.MILD, false, "Maybe nuts??");
    private static final Allergy SHRIMP = new Allergy(AllergyKind.FOOD, "shrimp", Severity.SEVERE, false, "");

    private final ParticipantDetails asked = Alter.with(
            Alter.with(
                    Alter.with(AdmissionsExamples.student(PersonId.next()), "openQuestions", List.of(NUTS, DOGS)),
                    "allergyAnswer",
                    Answer.NOT_ANSWERED),
            "allergies",
            List.of());

    @Test
    void nothing_is_an_answer_and_other_questions_stay_open() {
        var after = asked.after(QuestionAnswered.nothing(NUTS));

        assertThat(after.allergyAnswer()).isEqualTo(Answer.NONE);
        assertThat(after.openQuestions()).containsExactly(DOGS);
        assertThat(after.readyForMatching()).isFalse();
        assertThat(after.after(QuestionAnswered.nothing(DOGS)).readyForMatching())
                .isTrue();
    }

    @Test
    void what_was_found_is_added_to_what_is_known() {
        var known = Alter.with(Alter.with(asked, "allergies", List.of(SHRIMP)), "allergyAnswer", Answer.SOME);

        var after = known.after(new QuestionAnswered(NUTS, List.of(WALNUT), List.of(), List.of()));

        assertThat(after.allergies()).containsExactly(SHRIMP, WALNUT);
        assertThat(after.allergyAnswer()).isEqualTo(Answer.SOME);
    }

    @Test
    void nothing_more_does_not_undo_what_is_known() {
        var known = Alter.with(asked, "allergies", List.of(SHRIMP));

        var after = known.after(QuestionAnswered.nothing(NUTS));

        assertThat(after.allergies()).containsExactly(SHRIMP);
        assertThat(after.allergyAnswer()).isEqualTo(Answer.SOME);
    }

    @Test
    void a_question_about_animals_leaves_the_allergies_unanswered() {
        var after = asked.after(new QuestionAnswered(DOGS, List.of(), List.of(), List.of(Animal.DOG)));

        assertThat(after.fearedAnimals()).contains(Animal.DOG);
        assertThat(after.allergyAnswer()).isEqualTo(Answer.NOT_ANSWERED);
        assertThat(after.openQuestions()).containsExactly(NUTS);
    }
}
