package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.EngineFailure;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.PlacementEngine;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Progress;
import org.fujinowa.matching.engine.SolverReport;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.Student;
import org.fujinowa.matching.engine.explain.ExplainingEngine;
import org.fujinowa.matching.engine.explain.ExplainingSolver;
import org.fujinowa.matching.engine.explain.PairPrice;
import org.fujinowa.matching.engine.explain.Question;
import org.fujinowa.matching.engine.explain.Steps;
import org.fujinowa.matching.engine.explain.WhatIfPair;
import org.fujinowa.matching.engine.explain.WhatIfPlan;
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
                    return only((problem, progress, cancellation) -> answer(Status.OPTIMAL));
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
                () -> only((problem, progress, cancellation) -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new EngineFailure("died");
                    }
                    return answer(Status.OPTIMAL);
                }),
                1,
                NEW_THREAD);

        assertThat(catchThrowable(() -> solving.solveNow(NOTHING))).isInstanceOf(EngineFailure.class);
        assertThat(solving.solveNow(NOTHING)).isPresent();
    }

    @Test
    void questions_are_asked_of_the_same_engine_in_the_background() {
        var solving = new PlacementSolving(ExplainingSolver::new, 1, NEW_THREAD);
        var oneGuest = PlacementProblem.over(1)
                .students(List.of(new Student("S1", null)))
                .families(List.of(new Family("F1", 1, null)))
                .pairs(List.of(new Pair("S1", "F1", 700, null, 1)))
                .build();

        var price = solving.ask(new WhatIfPair(oneGuest, List.of(), "S1", "F1"), Steps.NONE, new Cancellation())
                .join();

        assertThat(price.verdict()).isEqualTo(PairPrice.Verdict.PRICED);
        assertThat(price.shifts().get(0).difference()).isEqualTo(1);
    }

    @Test
    void a_question_that_was_cancelled_ends_as_cancelled() {
        var solving = new PlacementSolving(ExplainingSolver::new, 1, NEW_THREAD);
        var cancelled = new Cancellation();
        cancelled.cancel();

        var answer = solving.ask(new WhatIfPlan(NOTHING, List.of(), List.of()), Steps.NONE, cancelled);

        assertThat(catchThrowable(answer::join)).hasRootCauseInstanceOf(CancellationException.class);
    }

    /** An engine that answers no questions. */
    private static ExplainingEngine only(PlacementEngine engine) {
        return new ExplainingEngine() {
            @Override
            public PlacementAnswer solve(PlacementProblem problem, Progress progress, Cancellation cancellation) {
                return engine.solve(problem, progress, cancellation);
            }

            @Override
            public <A extends Record> A ask(Question<A> question, Steps steps, Cancellation cancellation) {
                throw new EngineFailure("asked");
            }
        };
    }

    private static ExplainingEngine waitingFor(CountDownLatch working, CountDownLatch free) {
        return only((problem, progress, cancellation) -> {
            working.countDown();
            try {
                free.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return answer(Status.OPTIMAL);
        });
    }

    private static PlacementAnswer answer(Status status) {
        return new PlacementAnswer(
                status, List.of(), List.of(), List.of(), List.of(), new SolverReport("test", 0, "none"));
    }
}
