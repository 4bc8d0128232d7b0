package org.fujinowa.matching.engine.worker;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.EngineFailure;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.PlacementEngine;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.ProblemCheck;
import org.fujinowa.matching.engine.Progress;
import org.fujinowa.matching.engine.explain.PlacementExplainer;
import org.fujinowa.matching.engine.explain.Question;
import org.fujinowa.matching.engine.explain.QuestionCheck;
import org.fujinowa.matching.engine.explain.Steps;
import org.fujinowa.matching.engine.json.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * The engine in one child process, which is started when first needed, kept warm, and started anew after it died. Answers
 * one question at a time; further callers wait.
 */
public final class SolverProcess implements PlacementEngine, PlacementExplainer, AutoCloseable {

    /** A child that is this late is taken for hung: the limit was overrun inside native code. */
    private static final int GRACE_SECONDS = 60;

    private final WorkerSettings settings;
    private final WorkerFolder folder;
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile @Nullable Child child;
    private volatile boolean closed;

    public SolverProcess(WorkerSettings settings) {
        this.settings = settings;
        folder = WorkerFolder.in(settings.folder());
    }

    @Override
    public PlacementAnswer solve(PlacementProblem problem, Progress progress, Cancellation cancellation) {
        ProblemCheck.requireSound(problem);
        turn.lock();
        try {
            return ask(ready(), problem, progress, cancellation);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public <A extends Record> A ask(Question<A> question, Steps steps, Cancellation cancellation) {
        QuestionCheck.requireSound(question);
        turn.lock();
        try {
            if (cancellation.cancelled()) {
                throw new CancellationException("The question was cancelled.");
            }
            return ask(ready(), question, steps, cancellation);
        } finally {
            turn.unlock();
        }
    }

    /** Starts the child if none runs, and waits until it could answer. */
    public void warmUp() {
        turn.lock();
        try {
            ready();
        } finally {
            turn.unlock();
        }
    }

    /** The child's process id; empty if none runs. */
    public OptionalLong pid() {
        var running = child;
        return running != null && running.alive() ? OptionalLong.of(running.pid()) : OptionalLong.empty();
    }

    /** Ends the child; a call under way fails, and so do calls from now on. */
    @Override
    public void close() {
        closed = true;
        var running = child;
        if (running != null) {
            running.kill();
        }
        turn.lock();
        try {
            if (child != null) {
                child.kill();
            }
            folder.remove();
        } catch (IOException broken) {
            throw new EngineFailure("The solver's folder could not be removed.", broken);
        } finally {
            turn.unlock();
        }
    }

    private Child ready() {
        if (closed) {
            throw new EngineFailure("The engine is closed.");
        }
        var running = child;
        if (running != null && running.alive()) {
            return running;
        }
        var started = Child.start(settings, folder);
        child = started;
        if (closed) {
            started.kill();
        }
        if (!(started.hear() instanceof Message.Ready)) {
            started.kill();
            throw new EngineFailure("The solver process did not report that it is ready.");
        }
        return started;
    }

    private PlacementAnswer ask(Child asked, PlacementProblem problem, Progress progress, Cancellation cancellation) {
        var hung = killAfter(asked, problem.timeLimitSeconds() + GRACE_SECONDS);
        asked.say(new Message.Solve(problem));
        try (var registration = cancellation.onCancel(() -> cancel(asked))) {
            while (true) {
                var message = asked.hear();
                if (message instanceof Message.Reached reached) {
                    progress.reached(reached.level(), reached.value(), reached.bound());
                } else if (message instanceof Message.Answered answered) {
                    return answered.answer();
                } else {
                    asked.kill();
                    throw new EngineFailure("The solver process failed: " + message);
                }
            }
        } finally {
            hung.cancel(false);
        }
    }

    private <A extends Record> A ask(Child asked, Question<A> question, Steps steps, Cancellation cancellation) {
        var hung = killAfter(asked, question.problem().timeLimitSeconds() + GRACE_SECONDS);
        asked.say(new Message.Ask(question));
        try (var registration = cancellation.onCancel(() -> cancel(asked))) {
            while (true) {
                var message = asked.hear();
                if (message instanceof Message.Step step) {
                    steps.step(step.done(), step.all());
                } else if (message instanceof Message.Told told) {
                    return RecordJson.read(question.answerType(), told.answer());
                } else if (message instanceof Message.Stopped) {
                    throw new CancellationException("The question was cancelled.");
                } else {
                    asked.kill();
                    throw new EngineFailure("The solver process failed: " + message);
                }
            }
        } finally {
            hung.cancel(false);
        }
    }

    private static void cancel(Child asked) {
        try {
            asked.say(new Message.Cancel());
        } catch (EngineFailure died) {
            // The caller who waits for the answer learns it from the end of the stream.
            asked.kill();
        }
    }

    private static CompletableFuture<Void> killAfter(Child asked, int seconds) {
        var late = new CompletableFuture<Void>().completeOnTimeout(null, seconds, TimeUnit.SECONDS);
        late.thenRun(asked::kill);
        return late;
    }
}
