package org.fujinowa.matching.engine.solve;

import java.util.List;
import java.util.Set;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.Status;
import org.jspecify.annotations.Nullable;

/**
 * A plan to begin with, or the proof that the locks allow none. Only locks can forbid every plan: without them, nobody needs
 * to be placed. The time limit does not bind here, because without a plan there would be nothing to answer.
 */
final class FirstPlan {

    private final IndexedProblem of;
    private final Cancellation cancellation;

    FirstPlan(IndexedProblem of, Cancellation cancellation) {
        this.of = of;
        this.cancellation = cancellation;
    }

    /**
     * What was found.
     *
     * @param plan null unless the status is {@link Status#FEASIBLE}
     * @param conflict the contradiction if the status is {@link Status#INFEASIBLE}
     */
    record Found(Status status, @Nullable Plan plan, List<Reason> conflict) {}

    Found find() {
        var greedy = GreedyPlan.of(of);
        if (greedy != null) {
            return new Found(Status.FEASIBLE, greedy, List.of());
        }
        var solver = new CpSat(WorkBudget.unlimited(cancellation));
        var model = new PlacementModel(of, 0, Set.of());
        var found = solver.solve(model.linear(), null, 1);
        if (found.columns() != null) {
            return new Found(Status.FEASIBLE, model.plan(found.columns()), List.of());
        }
        if (found.ending() == CpSat.Ending.IMPOSSIBLE) {
            var conflict = new LockConflict(of, solver).smallest();
            if (!conflict.isEmpty()) {
                return new Found(Status.INFEASIBLE, null, conflict);
            }
        }
        return new Found(Status.CANCELLED, null, List.of());
    }
}
