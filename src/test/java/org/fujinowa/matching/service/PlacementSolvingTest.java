package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.PlacementEngine;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Progress;
import org.fujinowa.matching.engine.SolverReport;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.json.ProblemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PlacementSolvingTest {

    private static final Executor NEW_THREAD = work -> new Thread(work).start();
    private static final PlacementProblem NOTHING = ProblemReader.read(
            "{\"format\":\"fujinowa.placement-problem/1\",\"nights\":1,\"students\":[],\"families\":[],\"pairs\":[]}");

    @Test
    void the_engine_starts_once_and_only_when_needed() {
        var starts = new AtomicInteger();
        var solving = new PlacementSolving(
                () -> {
                    starts.incrementAndGet();
                    return (problem, progress, cancellation) -> answer(Status.OPTIMAL);
                },
                1,
                NEW_THREAD);
        assertThat(starts).hasValue(0);

        solving.solveNow(NOTHING);
        solving.solve(NOTHING, Progress.NONE, new Cancellation()).join();

        assertThat(starts).hasValue(1);
    }

    @Test
    void the_api_is_refused_while_everybody_is_busy() throws InterruptedException {
        var working = new CountDownLatch(1);
        var free = new CountDownLatch(1);
        var solving = new PlacementSolving(() -> waitingFor(working, free), 1, NEW_THREAD);
        var first = new Thread(() -> solving.solveNow(NOTHING));
        first.start();
        assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(solving.solveNow(NOTHING)).isEmpty();

        free.countDown();
        first.join();
        assertThat(solving.solveNow(NOTHING)).isPresent();
    }

    @Test
    void a_failure_of_the_engine_gives_its_place_back() {
        var calls = new AtomicInteger();
        var solving = new PlacementSolving(
                () -> (problem, progress, cancellation) -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new org.fujinowa.matching.engine.EngineFailure("died");
                    }
                    return answer(Status.OPTIMAL);
                },
                1,
                NEW_THREAD);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> solving.solveNow(NOTHING)))
                .isInstanceOf(org.fujinowa.matching.engine.EngineFailure.class);
        assertThat(solving.solveNow(NOTHING)).isPresent();
    }

    private static PlacementEngine waitingFor(CountDownLatch working, CountDownLatch free) {
        return (problem, progress, cancellation) -> {
            working.countDown();
            try {
                free.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return answer(Status.OPTIMAL);
        };
    }

    private static PlacementAnswer answer(Status status) {
        return new PlacementAnswer(
                status, List.of(), List.of(), List.of(), List.of(), new SolverReport("test", 0, "none"));
    }
}
