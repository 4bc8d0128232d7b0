package org.fujinowa.matching.engine.solve;

import java.util.Comparator;
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

    /** A contradiction is known long before; after this time one is told that may not be the smallest. */
    private static final double CONFLICT_SECONDS = 30;

    private static final double CONFLICT_UNITS = 10;

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
        return find(null);
    }

    /** @param near a plan to stay near; need not be sound */
    Found find(@Nullable Plan near) {
        var greedy = near == null ? null : GreedyPlan.near(of, near);
        greedy = greedy == null ? GreedyPlan.of(of) : greedy;
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
            var members = new ConflictModel(of, demanded());
            var limit = new WorkBudget(CONFLICT_UNITS, CONFLICT_SECONDS, cancellation);
            var conflict = new SmallestConflict(members, limit).find();
            if (conflict.contradicts() || !cancellation.cancelled()) {
                return new Found(Status.INFEASIBLE, null, conflict.contradicts() ? conflict.members() : allLocks());
            }
        }
        return new Found(Status.CANCELLED, null, List.of());
    }

    /** Students who must be placed though they are not locked. */
    private boolean[] demanded() {
        var demanded = of.mustPlace.clone();
        for (int student = 0; student < demanded.length; student++) {
            demanded[student] &= of.lockedTo[student] == IndexedProblem.NONE;
        }
        return demanded;
    }

    /** If no smaller contradiction is found in time: the locks contradict each other or the rules, that much is proven. */
    private List<Reason> allLocks() {
        return of.problem.locked().stream()
                .map(lock -> new Reason(Reason.Code.LOCKED, lock.student(), lock.family(), List.of(), List.of()))
                .sorted(Comparator.comparing(Reason::student).thenComparing(Reason::family))
                .toList();
    }
}
