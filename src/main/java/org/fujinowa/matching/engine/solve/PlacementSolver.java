package org.fujinowa.matching.engine.solve;

import java.util.List;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.PlacementEngine;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.ProblemCheck;
import org.fujinowa.matching.engine.Progress;
import org.fujinowa.matching.engine.Status;

/**
 * The engine in this process. Safe for several threads; each call works on its own.
 *
 * <p>A fault inside the native library ends the process: a server asks it through
 * {@link org.fujinowa.matching.engine.worker.SolverProcess} instead.
 */
public final class PlacementSolver implements PlacementEngine {

    private final double unitsPerSecond;

    /** An engine whose deterministic limit fits the time limit of a problem on an ordinary machine. */
    public PlacementSolver() {
        this(1);
    }

    /**
     * An engine with another deterministic limit.
     *
     * @param unitsPerSecond deterministic time for each second of a problem's time limit
     */
    public PlacementSolver(double unitsPerSecond) {
        NativeSolvers.load();
        this.unitsPerSecond = unitsPerSecond;
    }

    @Override
    public PlacementAnswer solve(PlacementProblem problem, Progress progress, Cancellation cancellation) {
        ProblemCheck.requireSound(problem);
        var begun = System.nanoTime();
        var of = new IndexedProblem(problem);
        var seconds = problem.timeLimitSeconds();
        var budget = new WorkBudget(seconds * unitsPerSecond, seconds, cancellation);
        var answers = new Answers(of, begun);

        var first = new FirstPlan(of, cancellation).find();
        if (first.status() == Status.CANCELLED) {
            return answers.withoutPlan(Status.CANCELLED, List.of());
        }
        if (first.plan() == null) {
            return answers.withoutPlan(Status.INFEASIBLE, first.conflict());
        }
        var ladder = new Ladder(of, first.plan(), budget, progress, Aim.NONE);
        ladder.climb();
        return answers.of(ladder, cancellation.cancelled());
    }
}
