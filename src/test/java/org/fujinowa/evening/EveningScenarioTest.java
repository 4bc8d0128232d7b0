package org.fujinowa.evening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.fujinowa.intake.ImportState;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.NextStep;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.RunState;
import org.fujinowa.people.Answer;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The evening as it is told: two spreadsheets come in, and at the end every student has a family. */
class EveningScenarioTest {

    private final Evening evening = new Evening();

    @AfterEach
    void everybodyGoesHome() {
        evening.close();
    }

    @Test
    void two_spreadsheets_come_in_and_every_student_has_a_family() {
        // Chiba has this summer's students from Queensland and this year's families, in the files as they were sent.
        evening.sitsDown("chiba");
        assertThat(evening.isToldToDo()).isEqualTo(NextStep.READ_LISTS);
        var files = evening.handsIn("chrc-inbound-2027-students.xlsx", "chrc-inbound-2027-families.csv");

        // The preview says what would happen, and nothing has happened yet.
        assertThat(evening.preview(files).counts().added()).isEqualTo(25);
        assertThat(evening.preview(files).counts().problems()).isZero();
        assertThat(evening.preview(files).counts().questions()).isPositive();
        assertThat(evening.students()).isEmpty();
        assertThat(evening.families()).isEmpty();

        // She confirms: nine students and sixteen families are in the registers, and the families are offered to this
        // group.
        evening.confirmsImport(files);
        assertThat(evening.preview(files).state()).isEqualTo(ImportState.DONE);
        assertThat(evening.students()).hasSize(9);
        assertThat(evening.families()).hasSize(16);
        assertThat(evening.board().homes()).hasSize(16);
        assertThat(evening.deeds()).anyMatch(deed -> deed.startsWith("IMPORTED"));

        // What Grace wrote about allergies nobody could understand. It is kept word for word, and no home is open to
        // her.
        var maybeNuts = new OpenQuestion("allergies", "Maybe nuts?? Had a rash once, Mum will email");
        assertThat(evening.questionsAbout("Grace Sutton")).containsExactly(maybeNuts);
        assertThat(evening.onTheBoard("Grace Sutton").possibleHomes()).isZero();

        assertThat(evening.isToldToDo()).isEqualTo(NextStep.LOOK);

        // A plan made now leaves her out, however many beds are free.
        assertThat(evening.hasThePlanMade().outcome().unplaced())
                .containsExactly(evening.onTheBoard("Grace Sutton").id());

        // Grace's mother has written: it was no allergy. Chiba says so, and Grace can be matched.
        evening.hearsThatThereIsNothing("Grace Sutton", maybeNuts);
        assertThat(evening.onTheBoard("Grace Sutton").details().allergyAnswer()).isEqualTo(Answer.NONE);
        assertThat(evening.onTheBoard("Grace Sutton").possibleHomes()).isPositive();
        assertThat(evening.deeds()).anyMatch(deed -> deed.contains("lookedAt"));

        assertThat(evening.isToldToDo()).isEqualTo(NextStep.PLACE);

        // The engine makes a plan for all nine, and proves that there is none better.
        var plan = evening.hasThePlanMade();
        assertThat(plan.state()).isEqualTo(RunState.DONE);
        assertThat(plan.outcome().proven()).isTrue();
        assertThat(plan.outcome().unplaced()).isEmpty();
        assertThat(evening.board().count(PlacementState.DRAFT)).isEqualTo(9);

        // Nobody sleeps where a rule stands against it: Liam, who cannot be near cats, is not with the Takahashis.
        assertThat(evening.board().guests()).allMatch(BoardGuest::wellPlaced);
        assertThat(homeOf("Liam Harper")).isNotEqualTo("髙橋");

        assertThat(evening.isToldToDo()).isEqualTo(NextStep.PROPOSE);

        // Chiba proposes, and may not confirm her own proposal.
        assertThat(evening.proposes()).isEqualTo(9);
        assertThat(evening.isToldToDo()).isEqualTo(NextStep.WAIT);
        assertThatThrownBy(evening::confirms)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("matching.needs-second-person"));
        assertThat(evening.board().count(PlacementState.CONFIRMED)).isZero();

        // Kumagai looks at it and confirms.
        evening.sitsDown("kumagai");
        assertThat(evening.isToldToDo()).isEqualTo(NextStep.CONFIRM);
        assertThat(evening.confirms()).isEqualTo(9);
        assertThat(evening.isToldToDo()).isEqualTo(NextStep.DONE);

        // Every student has a family, and everybody can see who stood for it.
        assertThat(evening.board().guests()).hasSize(9).allSatisfy(student -> {
            var place = Objects.requireNonNull(student.placement());
            assertThat(place.state()).isEqualTo(PlacementState.CONFIRMED);
            assertThat(place.proposedBy()).isEqualTo("chiba");
            assertThat(place.confirmedBy()).isEqualTo("kumagai");
        });
        assertThat(evening.deeds())
                .filteredOn(deed -> deed.startsWith("CONFIRMED"))
                .hasSize(9);
    }

    private String homeOf(String student) {
        var family = evening.onTheBoard(student).place().orElseThrow().family();
        return evening.board().homes().stream()
                .filter(home -> home.id().equals(family))
                .findFirst()
                .orElseThrow()
                .details()
                .name();
    }
}
