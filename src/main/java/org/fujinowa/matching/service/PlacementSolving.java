package org.fujinowa.matching.service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Progress;
import org.fujinowa.matching.engine.explain.ExplainingEngine;
import org.fujinowa.matching.engine.explain.Question;
import org.fujinowa.matching.engine.explain.Steps;
import org.fujinowa.matching.engine.worker.SolverPool;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.jspecify.annotations.Nullable;

/**
 * Has placement problems solved and questions about plans answered, outside of this process and off the caller's thread.
 *
 * <p>The solver's processes start when first needed, at most as many as {@code fujinowa.solver.processes} says, and end with
 * the server. The board's questions wait for their turn; those of the API are refused after a moment when nobody is free.
 */
@ApplicationScoped
public class PlacementSolving {

    private static final long PATIENCE_SECONDS = 3;

    private Supplier<ExplainingEngine> starter;
    private Semaphore atOnce;
    private @Nullable ExplainingEngine engine;

    private Executor executor;

    /** For the CDI proxy. */
    protected PlacementSolving() {}

    @Inject
    PlacementSolving(
            SolverSurroundings server,
            @ConfigProperty(name = "fujinowa.solver.processes", defaultValue = "2") int processes) {
        this(() -> new SolverPool(processes, server.settings()), processes, server.executor());
    }

    PlacementSolving(Supplier<ExplainingEngine> starter, int atOnce, Executor executor) {
        this.starter = starter;
        this.atOnce = new Semaphore(atOnce, true);
        this.executor = executor;
    }

    /**
     * Solves a problem in the background.
     *
     * @param progress hears each better value and tighter bound, on another thread than the caller's
     * @param cancellation ends the work early; the answer is then the best plan so far
     * @return completes with the answer, or with {@code ProblemRefused} or {@code EngineFailure}
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public CompletableFuture<PlacementAnswer> solve(
            PlacementProblem problem, Progress progress, Cancellation cancellation) {
        return CompletableFuture.supplyAsync(() -> engine().solve(problem, progress, cancellation), executor);
    }

    /**
     * Asks about a plan in the background.
     *
     * @param steps hears how many of the solves are done, on another thread than the caller's
     * @param cancellation ends the work early
     * @return completes with the answer, or with {@code CancellationException}, {@code ProblemRefused} or {@code EngineFailure}
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public <A extends Record> CompletableFuture<A> ask(Question<A> question, Steps steps, Cancellation cancellation) {
        return CompletableFuture.supplyAsync(() -> engine().ask(question, steps, cancellation), executor);
    }

    /**
     * Solves a problem while the caller waits.
     *
     * @return the answer, or nothing if everybody is busy
     * @throws org.fujinowa.matching.engine.ProblemRefused with every fault of the problem
     * @throws org.fujinowa.matching.engine.EngineFailure if the engine itself failed; the next call may succeed
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public Optional<PlacementAnswer> solveNow(PlacementProblem problem) {
        try {
            if (!atOnce.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(engine().solve(problem));
        } finally {
            atOnce.release();
        }
    }

    @PreDestroy
    void close() {
        if (engine instanceof SolverPool running) {
            running.close();
        }
    }

    private synchronized ExplainingEngine engine() {
        var running = engine;
        if (running == null) {
            running = starter.get();
            engine = running;
        }
        return running;
    }
}
