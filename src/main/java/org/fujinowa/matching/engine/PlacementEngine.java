package org.fujinowa.matching.engine;

/** Answers placement problems. The same problem, written in any order, gets the same placements. */
public interface PlacementEngine {

    /**
     * Places the students; returns when every level is proven, the time limit is reached, or somebody cancels.
     *
     * @param progress hears each better value and each tighter bound while the engine works
     * @param cancellation stops the work from another thread; the answer is then {@link Status#CANCELLED}
     * @throws ProblemRefused if the problem contradicts its own format, with every fault
     * @throws EngineFailure if the engine itself failed; the next call may succeed
     */
    PlacementAnswer solve(PlacementProblem problem, Progress progress, Cancellation cancellation);

    /** Places the students without listening and without a way to cancel. */
    default PlacementAnswer solve(PlacementProblem problem) {
        return solve(problem, Progress.NONE, new Cancellation());
    }
}
