package org.fujinowa.matching.engine.solve;

import com.google.ortools.sat.CpSolverResponse;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import com.google.ortools.sat.SolutionCallback;
import com.google.ortools.sat.SolveWrapper;
import org.jspecify.annotations.Nullable;

/** Solves a linear model with CP-SAT: one worker and a fixed seed, so that every run takes the same road. */
final class CpSat {

    private final WorkBudget budget;

    CpSat(WorkBudget budget) {
        this.budget = budget;
    }

    /** Hears each better solution: its value and the bound, both of the maximised sum. */
    @FunctionalInterface
    interface Listener {
        void improved(long value, long bound);
    }

    /** How a run ended. */
    enum Ending {
        PROVEN,
        STOPPED,
        IMPOSSIBLE
    }

    /**
     * What a run found.
     *
     * @param columns the best solution; null if none was found
     * @param bound no solution has a larger sum; {@link Long#MAX_VALUE} if the run was too short to tell
     */
    record Outcome(Ending ending, boolean @Nullable [] columns, long bound) {}

    /** Looks for any solution. */
    Outcome solve(LinearModel model, boolean @Nullable [] hint, double share) {
        return maximise(model, new LinearSum(), hint, share, (value, bound) -> {});
    }

    /**
     * Looks for the solution with the largest sum.
     *
     * @param hint where to begin; need not satisfy the model
     * @param share the part of the remaining budget this run may use, up to 1
     */
    Outcome maximise(LinearModel model, LinearSum sum, boolean @Nullable [] hint, double share, Listener listener) {
        var wrapper = new SolveWrapper();
        var callback = new SolutionCallback() {
            @Override
            public void onSolutionCallback() {
                listener.improved(Math.round(objectiveValue()), (long) Math.floor(bestObjectiveBound() + 1e-6));
            }
        };
        try (var registration = budget.cancellation().onCancel(wrapper::stopSearch)) {
            wrapper.setParameters(parameters(share));
            wrapper.addSolutionCallback(callback);
            return outcome(wrapper.solve(CpSatModel.of(model, sum, hint)), sum);
        } finally {
            wrapper.clearSolutionCallback(callback);
            callback.delete();
            wrapper.delete();
        }
    }

    private SatParameters parameters(double share) {
        return SatParameters.newBuilder()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setLinearizationLevel(2)
                .setMaxDeterministicTime(budget.units() * share)
                .setMaxTimeInSeconds(budget.wallSeconds())
                .build();
    }

    private Outcome outcome(CpSolverResponse response, LinearSum sum) {
        budget.spend(response.getDeterministicTime());
        var status = response.getStatus();
        if (status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException("CP-SAT calls the model invalid: " + response.getSolutionInfo());
        }
        var ending = switch (status) {
            case OPTIMAL -> Ending.PROVEN;
            case INFEASIBLE -> Ending.IMPOSSIBLE;
            default -> Ending.STOPPED;
        };
        return new Outcome(ending, columns(response), bound(response, sum));
    }

    /** A run that was stopped before it knew anything says 0, which is no bound at all. */
    private static long bound(CpSolverResponse response, LinearSum sum) {
        var least = response.getInnerObjectiveLowerBound();
        var knows =
                response.getSolutionCount() > 0 && least <= -Math.round(response.getObjectiveValue()) + sum.constant();
        return knows ? sum.constant() - least : Long.MAX_VALUE;
    }

    private static boolean @Nullable [] columns(CpSolverResponse response) {
        if (response.getSolutionCount() == 0) {
            return null;
        }
        var columns = new boolean[response.getSolutionCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = response.getSolution(i) == 1;
        }
        return columns;
    }
}
