package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.fujinowa.matching.engine.explain.Event;
import org.fujinowa.matching.engine.explain.EveryPair;
import org.fujinowa.matching.engine.explain.ExplainingSolver;
import org.fujinowa.matching.engine.explain.Mend;
import org.fujinowa.matching.engine.explain.MendFirst;
import org.fujinowa.matching.engine.explain.Steps;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever cancels does not wait, however large the problem: 200 students and 300 families with every rule in use. */
class CancellingTest {

    /**
     * Of CPU, because a test cannot know what else the machine does. A second is the goal; the other one is for Java's compiler,
     * whose work counts too.
     */
    private static final long AT_MOST_MILLISECONDS = 2_000;

    private final ExplainingSolver engine = new ExplainingSolver();
    private final PlacementProblem problem =
            GeneratedProblems.sized(200, 300, 1).build();
    private final Cancellation cancellation = new Cancellation();
    private final AtomicLong cancelledAt = new AtomicLong();

    /** The child process that answers is kept warm, and so is this one. */
    @BeforeAll
    static void warmUp() {
        var small = GeneratedProblems.sized(40, 60, 1).build();
        new ExplainingSolver().ask(mending(small), Steps.NONE, new Cancellation());
    }

    @ParameterizedTest
    @EnumSource(names = {"PLACED", "FAIRNESS"})
    void a_solve_cancelled_on_any_level_ends_with_the_plan_at_hand(Level during) {
        var answer = engine.solve(problem, (level, value, bound) -> cancelOnce(level == during), cancellation);

        assertThat(sinceCancelled()).isLessThan(AT_MOST_MILLISECONDS);
        assertThat(answer.status()).isEqualTo(Status.CANCELLED);
        assertThat(PlanCheck.breaches(problem, answer.placements())).isEmpty();
        assertThat(answer.placements()).hasSizeGreaterThan(100);
    }

    @Test
    void the_prices_of_a_board_that_are_left_are_told_as_open() {
        var prices = engine.ask(new EveryPair(problem, List.of()), (done, all) -> cancelOnce(true), cancellation);

        assertThat(sinceCancelled()).isLessThan(AT_MOST_MILLISECONDS);
        assertThat(prices.complete()).isFalse();
        assertThat(prices.prices()).hasSameSizeAs(problem.pairs());
    }

    @Test
    void a_question_cancelled_while_it_is_worked_on_ends_without_an_answer() {
        CompletableFuture.delayedExecutor(700, java.util.concurrent.TimeUnit.MILLISECONDS)
                .execute(() -> cancelOnce(true));

        assertThatThrownBy(() -> engine.ask(mending(problem), Steps.NONE, cancellation))
                .isInstanceOf(CancellationException.class);

        assertThat(sinceCancelled()).isLessThan(AT_MOST_MILLISECONDS);
    }

    private static Mend mending(PlacementProblem problem) {
        return new Mend(problem, List.of(), List.of(Event.familyGone("F0001")), 0, MendFirst.PLACES);
    }

    /** Cancels from another thread, as the server does; the solver is by then at work in native code. */
    private void cancelOnce(boolean now) {
        if (now && cancelledAt.compareAndSet(0, cpu())) {
            CompletableFuture.runAsync(cancellation::cancel);
        }
    }

    private long sinceCancelled() {
        assertThat(cancelledAt).doesNotHaveValue(0);
        return (cpu() - cancelledAt.get()) / 1_000_000;
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
