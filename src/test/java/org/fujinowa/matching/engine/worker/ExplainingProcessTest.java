package org.fujinowa.matching.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.EngineFailure;
import org.fujinowa.matching.engine.Examples;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.ProblemRefused;
import org.fujinowa.matching.engine.explain.BlockedPair;
import org.fujinowa.matching.engine.explain.Event;
import org.fujinowa.matching.engine.explain.EveryPair;
import org.fujinowa.matching.engine.explain.ExplainingSolver;
import org.fujinowa.matching.engine.explain.FamilyKind;
import org.fujinowa.matching.engine.explain.Mend;
import org.fujinowa.matching.engine.explain.MendFirst;
import org.fujinowa.matching.engine.explain.PairPrice.Verdict;
import org.fujinowa.matching.engine.explain.Question;
import org.fujinowa.matching.engine.explain.Steps;
import org.fujinowa.matching.engine.explain.WhatIfPair;
import org.fujinowa.matching.engine.explain.WhatIfPlan;
import org.fujinowa.matching.engine.explain.WhatIfSwap;
import org.fujinowa.matching.engine.explain.WhichFamily;
import org.fujinowa.matching.engine.explain.WhyUnplaced;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions are answered by the child process as they are in this one. */
@Timeout(120)
class ExplainingProcessTest {

    private static final PlacementProblem PROBLEM =
            Examples.delegation(1, 12, 20, 9).maxMoves(0).build();
    private static final List<Placement> PLAN =
            new ExplainingSolver().solve(PROBLEM).placements();

    @TempDir
    private static Path folder;

    private static SolverPool pool;

    @BeforeAll
    static void start() {
        pool = new SolverPool(1, SolverProcessTest.settings(folder));
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    static Stream<Question<?>> questions() {
        var one = PLAN.get(0);
        var other = PLAN.get(1);
        var family = one.stays().get(0).family();
        var unplaced = PROBLEM.students().stream()
                .filter(it -> PLAN.stream().noneMatch(placed -> placed.student().equals(it.id())))
                .findFirst()
                .orElseThrow()
                .id();
        var another = PROBLEM.pairs().stream()
                .filter(it -> it.student().equals(one.student()) && !it.family().equals(family))
                .findFirst()
                .orElseThrow();
        var absent = PROBLEM.families().stream()
                .filter(it -> PROBLEM.pairs().stream()
                        .noneMatch(pair ->
                                pair.student().equals(unplaced) && pair.family().equals(it.id())))
                .findFirst()
                .orElseThrow();
        return Stream.of(
                new WhatIfPair(PROBLEM, PLAN, one.student(), another.family()),
                new WhatIfPair(PROBLEM, PLAN, unplaced, absent.id()),
                new WhatIfPlan(PROBLEM, PLAN, PLAN.subList(1, PLAN.size())),
                new WhatIfSwap(PROBLEM, PLAN, one.student(), other.student()),
                new WhyUnplaced(
                        PROBLEM, PLAN, unplaced, List.of(new BlockedPair(unplaced, absent.id(), List.of("猫 \"cat\"")))),
                new WhichFamily(
                        PROBLEM,
                        PLAN,
                        List.of(new FamilyKind(new Family("new", 1), List.of(new Pair(unplaced, "new", 700))))),
                new Mend(PROBLEM, PLAN, List.of(Event.familyGone(family)), 4, MendFirst.PLACES),
                new EveryPair(PROBLEM, PLAN));
    }

    @ParameterizedTest(name = "question {index}")
    @MethodSource("questions")
    void answers_as_the_engine_in_this_process_does(Question<?> question) {
        assertThat((Record) pool.ask(question)).isEqualTo(new ExplainingSolver().ask(question));
    }

    @Test
    void tells_how_far_the_board_has_come() {
        var steps = new ArrayList<Integer>();

        pool.ask(
                new EveryPair(PROBLEM, PLAN),
                (done, all) -> {
                    assertThat(all).isEqualTo(PROBLEM.pairs().size());
                    steps.add(done);
                },
                new Cancellation());

        assertThat(steps).isSorted().hasSize(PROBLEM.pairs().size() + 1);
    }

    @Test
    void a_board_that_is_cancelled_tells_what_it_has_and_the_child_goes_on() {
        var cancellation = new Cancellation();
        var hard = Examples.hard();

        var board = pool.ask(new EveryPair(hard, List.of()), (done, all) -> cancellation.cancel(), cancellation);

        assertThat(board.complete()).isFalse();
        assertThat(board.prices()).hasSameSizeAs(hard.pairs());
        assertThat(board.prices()).anyMatch(it -> it.verdict() == Verdict.OPEN);
        assertThat(pool.ask(new EveryPair(PROBLEM, PLAN)).complete()).isTrue();
    }

    @Test
    void a_question_that_is_cancelled_has_no_answer() {
        var cancellation = new Cancellation();
        cancellation.cancel();

        assertThatThrownBy(() -> pool.ask(new WhatIfSwap(PROBLEM, PLAN, "S0", "S1"), Steps.NONE, cancellation))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void refuses_a_question_about_somebody_unknown() {
        assertThatThrownBy(() -> pool.ask(new WhatIfPair(PROBLEM, PLAN, "nobody", "F1")))
                .isInstanceOf(ProblemRefused.class)
                .hasMessageContaining("/student");
    }

    @Test
    void fails_when_its_child_dies_and_answers_the_next_question() {
        try (var process = new SolverProcess(SolverProcessTest.settings(folder))) {
            assertThatThrownBy(() -> process.ask(
                            new EveryPair(PROBLEM, PLAN),
                            (done, all) -> ProcessHandle.of(process.pid().orElseThrow())
                                    .ifPresent(ProcessHandle::destroyForcibly),
                            new Cancellation()))
                    .isInstanceOf(EngineFailure.class);

            assertThat(process.ask(new WhatIfPlan(PROBLEM, PLAN, PLAN)).best()).isTrue();
        }
    }
}
