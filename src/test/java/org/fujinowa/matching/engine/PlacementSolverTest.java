package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fujinowa.matching.engine.Reason.Code;
import org.fujinowa.matching.engine.json.AnswerWriter;
import org.fujinowa.matching.engine.solve.PlacementSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The engine at its edges: nothing to place, no time, no patience. */
@Timeout(120)
class PlacementSolverTest {

    private final PlacementEngine engine = new PlacementSolver();

    @Test
    void without_students_there_is_nothing_to_do() {
        var answer = engine.solve(PlacementProblem.over(3).family("F", 2).build());

        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        assertThat(answer.levels())
                .containsExactly(new LevelValue(Level.PLACED, 0, 0), new LevelValue(Level.TOTAL, 0, 0));
    }

    @Test
    void without_families_nobody_is_placed_and_fairness_is_left_out() {
        var answer = engine.solve(PlacementProblem.over(3).student("S").build());

        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        assertThat(answer.levels()).extracting(LevelValue::level).containsExactly(Level.PLACED, Level.TOTAL);
        assertThat(answer.unplaced())
                .containsExactly(
                        new Unplaced("S", List.of(new Reason(Code.NO_PAIR, null, null, List.of(), List.of()))));
    }

    @Test
    void a_family_without_beds_takes_nobody() {
        var answer = engine.solve(PlacementProblem.over(2)
                .student("S")
                .family("F", 0)
                .pair("S", "F", 900)
                .build());

        assertThat(answer.unplaced().get(0).because())
                .containsExactly(new Reason(Code.NO_FREE_BED, null, "F", List.of(), List.of(0, 1)));
    }

    @Test
    void names_the_rule_that_stands_against_each_family() {
        var answer = engine.solve(PlacementProblem.over(2)
                .student("A")
                .student("B")
                .student("C")
                .family("away", 1)
                .family("full", 1)
                .family("meets", 2)
                .family("no", 1)
                .pair("A", "meets", 900)
                .pair("C", "full", 900)
                .pair("B", "full", 800)
                .pair("B", "meets", 800)
                .pair("B", "no", 800)
                .pairs(List.of(new Pair("B", "away", 100, List.of(1), 1)))
                .apart("A", "B")
                .forbidden("B", "no")
                .locked("A", "meets")
                .locked("C", "full")
                .build());

        assertThat(answer.unplaced())
                .containsExactly(new Unplaced(
                        "B",
                        List.of(
                                new Reason(Code.BELOW_FAIRNESS, null, "away", List.of(), List.of()),
                                new Reason(Code.NOT_AVAILABLE, null, "away", List.of(), List.of(0)),
                                new Reason(Code.BELOW_FAIRNESS, null, "full", List.of(), List.of()),
                                new Reason(Code.NO_FREE_BED, null, "full", List.of(), List.of(0, 1)),
                                new Reason(Code.BELOW_FAIRNESS, null, "meets", List.of(), List.of()),
                                new Reason(Code.APART, null, "meets", List.of("A"), List.of(0, 1)),
                                new Reason(Code.FORBIDDEN, null, "no", List.of(), List.of()),
                                new Reason(Code.BELOW_FAIRNESS, null, "no", List.of(), List.of()))));
    }

    @Test
    void moves_a_student_in_the_middle_of_her_stay_only_as_often_as_allowed() {
        var problem = PlacementProblem.over(4)
                .student("S", 0, 1, 3)
                .families(List.of(new Family("F", null, List.of(1, 0, 9, 1)), new Family("G", 1)))
                .pair("S", "F", 900)
                .pair("S", "G", 100)
                .movePenalty(10)
                .levels(Level.PLACED, Level.TOTAL);

        assertThat(stays(problem.maxMoves(0))).containsExactly(new Stay("G", List.of(0, 1, 3)));
        assertThat(stays(problem.maxMoves(1))).hasSize(2);
        assertThat(stays(problem.maxMoves(2)))
                .containsExactly(new Stay("F", List.of(0)), new Stay("G", List.of(1)), new Stay("F", List.of(3)));
    }

    @Test
    void stops_in_the_middle_when_cancelled_from_another_thread() {
        var cancellation = new Cancellation();
        var begun = new CountDownLatch(1);
        var call = CompletableFuture.supplyAsync(
                () -> engine.solve(Examples.hard(), (level, value, bound) -> begun.countDown(), cancellation));
        assertThat(begun).satisfies(it -> it.await(60, TimeUnit.SECONDS));

        cancellation.cancel();

        assertThat(call).succeedsWithin(10, TimeUnit.SECONDS).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(Status.CANCELLED);
            AnswerAudit.assertTrue(Examples.hard(), answer);
        });
    }

    @Test
    void answers_at_once_when_cancelled_before_it_begins() {
        var cancellation = new Cancellation();
        cancellation.cancel();

        var answer = engine.solve(Examples.hard(), Progress.NONE, cancellation);

        assertThat(answer.status()).isEqualTo(Status.CANCELLED);
        AnswerAudit.assertTrue(Examples.hard(), answer);
    }

    @Test
    void stops_at_its_limit_with_a_sound_plan_and_an_honest_bound() {
        var problem = Examples.delegation(4, 40, 60, 9).build();
        var proven = engine.solve(Problems.like(problem).timeLimitSeconds(600).build());
        var hurried = new PlacementSolver(0.0005);

        var answer = hurried.solve(problem);

        assertThat(answer.status()).isEqualTo(Status.FEASIBLE);
        AnswerAudit.assertTrue(problem, answer);
        assertThat(proven.status()).isEqualTo(Status.OPTIMAL);
        var first = answer.levels().get(0);
        assertThat(first.value()).isLessThanOrEqualTo(proven.levels().get(0).value());
        assertThat(first.bound()).isGreaterThanOrEqualTo(proven.levels().get(0).value());
        assertThat(withoutTime(hurried.solve(problem))).isEqualTo(withoutTime(answer));
    }

    @Test
    void every_bound_at_every_limit_is_one_the_optimum_respects() {
        var problem = Examples.delegation(5, 20, 26, 6).levels(Level.TOTAL).build();
        var optimum = engine.solve(problem).levels().get(0).value();

        for (double units = 1e-5; units < 0.01; units *= 3) {
            var reached = new PlacementSolver(units).solve(problem).levels().get(0);

            assertThat(reached.value()).isLessThanOrEqualTo(optimum);
            assertThat(reached.bound()).isGreaterThanOrEqualTo(optimum);
        }
    }

    @Test
    void gives_twenty_times_the_same_answer_whatever_the_order() {
        var problem = Examples.delegation(2, 16, 24, 9).backups(true).build();
        var answer = withoutTime(engine.solve(problem));

        for (int seed = 0; seed < 20; seed++) {
            assertThat(withoutTime(engine.solve(RandomProblems.shuffled(problem, seed))))
                    .isEqualTo(answer);
        }
    }

    @Test
    void tells_its_progress_level_by_level_and_ends_with_what_it_answers() {
        var told = new ArrayList<LevelValue>();

        var answer = engine.solve(
                Examples.twelveStudents(),
                (level, value, bound) -> told.add(new LevelValue(level, value, bound)),
                new Cancellation());

        assertThat(told).containsAll(answer.levels());
        assertThat(told).extracting(LevelValue::level).isSorted();
    }

    @Test
    void refuses_a_problem_that_makes_no_sense() {
        var problem = PlacementProblem.over(1).student("S").student("S").build();

        assertThatThrownBy(() -> engine.solve(problem)).isInstanceOf(ProblemRefused.class);
    }

    private List<Stay> stays(PlacementProblemBuilder problem) {
        var answer = engine.solve(problem.build());
        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        return answer.placements().get(0).stays();
    }

    private static String withoutTime(PlacementAnswer answer) {
        return AnswerWriter.write(answer).replaceAll("\"seconds\":[0-9.E-]+", "");
    }
}
