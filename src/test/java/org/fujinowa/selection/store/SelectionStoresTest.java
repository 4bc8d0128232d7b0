package org.fujinowa.selection.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.selection.SelectionExamples.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.selection.CriterionDetails;
import org.fujinowa.selection.CriterionId;
import org.fujinowa.selection.CriterionPart;
import org.fujinowa.selection.RefereeQuestionDetails;
import org.fujinowa.selection.RefereeQuestionId;
import org.fujinowa.selection.ReferenceAnswer;
import org.fujinowa.selection.ReferenceId;
import org.fujinowa.selection.ReferenceReport;
import org.fujinowa.selection.ReferenceState;
import org.fujinowa.selection.RoundDetails;
import org.fujinowa.selection.StepKind;
import org.fujinowa.selection.Verdict;
import org.fujinowa.selection.model.Criterion;
import org.fujinowa.selection.model.Decision;
import org.fujinowa.selection.model.RatingSheet;
import org.fujinowa.selection.model.RefereeQuestion;
import org.fujinowa.selection.model.Reference;
import org.fujinowa.selection.model.SelectionRound;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stores on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectionStoresTest {

    private static final Class<?>[] ENTITIES = {
        Reference.class, RefereeQuestion.class, Criterion.class, RatingSheet.class, Decision.class, SelectionRound.class
    };

    private TestDatabase derby;
    private TestDatabase postgres;

    @BeforeAll
    void open() {
        derby = TestDatabase.derby(ENTITIES);
        postgres = TestDatabase.postgres(ENTITIES);
    }

    @AfterAll
    void close() {
        derby.close();
        postgres.close();
    }

    Stream<TestDatabase> databases() {
        return Stream.of(derby, postgres);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_reference_is_kept_with_what_was_said(TestDatabase database) {
        var application = ApplicationId.next();
        var reference = new Reference(ReferenceId.next(), referee(application), NOON);
        var report = new ReferenceReport(
                List.of(new ReferenceAnswer("character", "明るい（架空）")), LocalDate.of(2027, 3, 1), "千葉（架空）", "");
        reference.answer(report, NOON);
        database.inTransaction(em -> {
            SelectionStores.references(em).add(reference);
            return true;
        });

        database.inTransaction(em -> {
            var stored = SelectionStores.references(em).about(application).get(0);
            assertThat(stored.details()).isEqualTo(referee(application));
            assertThat(stored.report()).isEqualTo(report);
            assertThat(stored.state()).isEqualTo(ReferenceState.ANSWERED);
            assertThat(SelectionStores.references(em).about(ApplicationId.next()))
                    .isEmpty();
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void nobody_reads_in_the_database_what_a_referee_or_a_rater_says(TestDatabase database) {
        var application = ApplicationId.next();
        var found = database.inTransaction(em -> {
            var reference = new Reference(ReferenceId.next(), referee(application), NOON);
            SelectionStores.references(em).add(reference);
            SelectionStores.sheets(em).add(handedIn(application, "chiba", 5, 4, 3));
            SelectionStores.decisions(em).add(proposed(application, Verdict.DECLINE, 0));
            var all = new ArrayList<String>();
            for (var table : List.of("selection_reference", "rating_sheet", "selection_decision")) {
                em.createNativeQuery("select sealed from " + table)
                        .getResultList()
                        .forEach(each -> all.add(each.toString()));
            }
            return all;
        });

        assertThat(found).hasSizeGreaterThanOrEqualTo(3);
        assertThat(found).noneMatch(text -> text.contains("高橋") || text.contains("落ち着いて") || text.contains("面接"));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void questions_for_referees_come_back_with_the_time_in_which_they_are_asked(TestDatabase database) {
        var id = RefereeQuestionId.next();
        var details = new RefereeQuestionDetails(
                id.toString(), 3, "どうですか。", "How?", true, "YES = はい = yes", NOON, NOON.plusSeconds(60));
        database.inTransaction(em -> {
            SelectionStores.questions(em).add(new RefereeQuestion(id, details));
            return true;
        });

        database.inTransaction(em -> {
            assertThat(SelectionStores.questions(em).get(id).details()).isEqualTo(details);
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void sheets_criteria_and_rounds_come_back(TestDatabase database) {
        var application = ApplicationId.next();
        var programme = ProgrammeId.next();
        var delegation = DelegationId.next();
        var criterion = new CriterionDetails(programme, CriterionPart.INTERVIEW, "話す", "Talks", 3);
        database.inTransaction(em -> {
            SelectionStores.sheets(em).add(handedIn(application, "chiba", 5, 4, 3));
            SelectionStores.criteria(em).add(new Criterion(CriterionId.next(), criterion));
            SelectionStores.rounds(em).add(new SelectionRound(new RoundDetails(delegation, 8, 7)));
            return true;
        });

        database.inTransaction(em -> {
            var sheet = SelectionStores.sheets(em).of(application).get(0);
            assertThat(sheet.handedIn()).isTrue();
            assertThat(sheet.details().scores()).isEqualTo(scores(5, 4, 3));
            assertThat(SelectionStores.criteria(em).of(programme).get(0).details())
                    .isEqualTo(criterion);
            assertThat(SelectionStores.rounds(em).lock(delegation).orElseThrow().details())
                    .isEqualTo(new RoundDetails(delegation, 8, 7));
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void offers_whose_day_is_over_are_found(TestDatabase database) {
        var today = LocalDate.of(2027, 4, 10);
        var over = offered(today.minusDays(1));
        var lastDay = offered(today);
        database.inTransaction(em -> {
            SelectionStores.decisions(em).add(over);
            SelectionStores.decisions(em).add(lastDay);
            return true;
        });

        database.inTransaction(em -> {
            var found = SelectionStores.decisions(em).offeredUntilBefore(today);
            assertThat(found)
                    .extracting(Decision::details)
                    .contains(over.details())
                    .doesNotContain(lastDay.details());
            assertThat(SelectionStores.decisions(em).of(DELEGATION)).hasSizeGreaterThanOrEqualTo(2);
            return true;
        });
    }

    private static Decision offered(LocalDate until) {
        var decision = proposed(ApplicationId.next(), Verdict.RESERVE, 1);
        decision.confirm("kumagai", step(StepKind.CONFIRMED));
        decision.offer(until, step(StepKind.OFFERED));
        return decision;
    }
}
