package org.fujinowa.matching.engine.worker;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.EngineFailure;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Progress;
import org.fujinowa.matching.engine.SolverReport;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.explain.ExplainingEngine;
import org.fujinowa.matching.engine.explain.Question;
import org.fujinowa.matching.engine.explain.QuestionCheck;
import org.fujinowa.matching.engine.explain.Steps;
import org.jspecify.annotations.Nullable;

/** Several child processes behind one door: as many questions at once as there are children; further callers wait. */
public final class SolverPool implements ExplainingEngine, AutoCloseable {

    private final List<SolverProcess> all;
    private final BlockingQueue<SolverProcess> idle;

    /** @param children how many processes at most; each is started when first needed */
    public SolverPool(int children, WorkerSettings settings) {
        all = Stream.generate(() -> new SolverProcess(settings)).limit(children).toList();
        idle = new ArrayBlockingQueue<>(children, true, all);
    }

    /** A question that is cancelled while it waits for a child is answered without a plan. */
    @Override
    public PlacementAnswer solve(PlacementProblem problem, Progress progress, Cancellation cancellation) {
        var process = nextIdle(cancellation);
        if (process == null) {
            var report = new SolverReport("none", 0, "stopped before there was a plan");
            return new PlacementAnswer(Status.CANCELLED, List.of(), List.of(), List.of(), List.of(), report);
        }
        try {
            return process.solve(problem, progress, cancellation);
        } finally {
            idle.add(process);
        }
    }

    @Override
    public <A extends Record> A ask(Question<A> question, Steps steps, Cancellation cancellation) {
        QuestionCheck.requireSound(question);
        var process = nextIdle(cancellation);
        if (process == null) {
            throw new CancellationException("The question was cancelled.");
        }
        try {
            return process.ask(question, steps, cancellation);
        } finally {
            idle.add(process);
        }
    }

    /** Starts one child, so that the first question need not wait for it. */
    public void warmUp() {
        all.get(0).warmUp();
    }

    /** Ends all children; calls under way fail. */
    @Override
    public void close() {
        all.forEach(SolverProcess::close);
    }

    private @Nullable SolverProcess nextIdle(Cancellation cancellation) {
        try {
            while (!cancellation.cancelled()) {
                var process = idle.poll(100, TimeUnit.MILLISECONDS);
                if (process != null) {
                    return process;
                }
            }
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("Interrupted while waiting for a solver process.", interrupted);
        }
    }
}
