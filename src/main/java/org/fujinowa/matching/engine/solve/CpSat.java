package org.fujinowa.matching.engine.solve;

import com.google.ortools.sat.CpSolverResponse;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import com.google.ortools.sat.SolutionCallback;
import com.google.ortools.sat.SolveWrapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Solves a linear model with CP-SAT: one worker and a fixed seed, so that every run takes the same road. */
final class CpSat {

    /** How much of the budget a light run may use before a thorough one takes over: to find any solution, or the best. */
    private static final double LIGHT_UNITS = 2;

    private static final double LIGHT_UNITS_FOR_SUM = 0.3;

    private final WorkBudget budget;

    CpSat(WorkBudget budget) {
        this.budget = budget;
    }

    /** Hears each better solution: its value and the bound, both of the maximised sum. */
    @FunctionalInterface
    interface Listener {
        void improved(long value, long bound);
    }

    /** How much of the model the linear relaxation holds. */
    enum Relaxation {
        /** Everything: where values are sums of many different scores, nothing else closes the gap. */
        THOROUGH,
        /** First a part, which is faster where students are only counted; everything if that does not suffice. */
        LIGHT_FIRST
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
    record Outcome(Ending ending, boolean @Nullable [] columns, long bound) {

        /** This outcome, with what an earlier run on the same model knew better. */
        private Outcome or(Outcome earlier) {
            return new Outcome(ending, columns == null ? earlier.columns : columns, Math.min(bound, earlier.bound));
        }
    }

    /**
     * Which of these columns suffice to make the model impossible if all of them are yes.
     *
     * @return null if there is a solution with all of them, or the run was stopped
     */
    @Nullable
    Set<Integer> core(LinearModel model, List<Integer> assumed) {
        var wrapper = new SolveWrapper();
        try (var registration = budget.cancellation().onCancel(wrapper::stopSearch)) {
            wrapper.setParameters(parameters(budget.units(), 1));
            var proto = CpSatModel.of(model, new LinearSum(), null).toBuilder().addAllAssumptions(assumed);
            var response = wrapper.solve(proto.build());
            budget.spend(response.getDeterministicTime());
            if (response.getStatus() != CpSolverStatus.INFEASIBLE) {
                return null;
            }
            var core = new HashSet<>(response.getSufficientAssumptionsForInfeasibilityList());
            return core.isEmpty() ? new HashSet<>(assumed) : core;
        } finally {
            wrapper.delete();
        }
    }

    /** Looks for any solution. */
    Outcome solve(LinearModel model, boolean @Nullable [] hint, double share) {
        return maximise(model, new LinearSum(), hint, share, Relaxation.LIGHT_FIRST, (value, bound) -> {});
    }

    /**
     * Looks for the solution with the largest sum.
     *
     * @param hint where to begin; need not satisfy the model
     * @param share the part of the remaining budget this run may use, up to 1
     */
    Outcome maximise(
            LinearModel model,
            LinearSum sum,
            boolean @Nullable [] hint,
            double share,
            Relaxation relaxation,
            Listener listener) {
        var most = budget.units() * share;
        if (relaxation == Relaxation.LIGHT_FIRST) {
            var lightUnits = sum.size() == 0 ? LIGHT_UNITS : LIGHT_UNITS_FOR_SUM;
            var light = run(model, sum, hint, Math.min(most, lightUnits), 1, listener);
            if (light.ending() != Ending.STOPPED || most <= lightUnits || budget.exhausted()) {
                return light;
            }
            var start = light.columns() == null ? hint : light.columns();
            return run(model, sum, start, most - lightUnits, 2, listener).or(light);
        }
        return run(model, sum, hint, most, 2, listener);
    }

    private Outcome run(
            LinearModel model,
            LinearSum sum,
            boolean @Nullable [] hint,
            double units,
            int linearization,
            Listener listener) {
        var wrapper = new SolveWrapper();
        var callback = new SolutionCallback() {
            @Override
            public void onSolutionCallback() {
                listener.improved(Math.round(objectiveValue()), (long) Math.floor(bestObjectiveBound() + 1e-6));
            }
        };
        try (var registration = budget.cancellation().onCancel(wrapper::stopSearch)) {
            wrapper.setParameters(parameters(units, linearization));
            wrapper.addSolutionCallback(callback);
            return outcome(wrapper.solve(CpSatModel.of(model, sum, hint)), sum);
        } finally {
            wrapper.clearSolutionCallback(callback);
            callback.delete();
            wrapper.delete();
        }
    }

    private SatParameters parameters(double units, int linearization) {
        return SatParameters.newBuilder()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setLinearizationLevel(linearization)
                .setMaxDeterministicTime(units)
                .setMaxTimeInSeconds(budget.wallSeconds())
                // Hardly any of these models has a symmetry or a hidden implication; to look for them took half the
                // time.
                .setCpModelProbingLevel(0)
                .setSymmetryLevel(0)
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
        var knows = response.getStatus() == CpSolverStatus.OPTIMAL
                || response.getSolutionCount() > 0
                        && least <= sum.constant() - Math.round(response.getObjectiveValue());
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
