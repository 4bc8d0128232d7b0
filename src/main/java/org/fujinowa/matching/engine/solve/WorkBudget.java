package org.fujinowa.matching.engine.solve;

import org.fujinowa.matching.engine.Cancellation;

/**
 * How much work is left.
 *
 * <p>The budget is counted in the solver's deterministic time, which is the same on every machine and in every run: so a
 * problem that stops at its limit stops at the same plan. One unit is about a second's work of a slow machine. The wall
 * clock only guards against a machine that is slower still.
 */
final class WorkBudget {

    private final Cancellation cancellation;
    private final long deadline;
    private double units;

    WorkBudget(double units, double wallSeconds, Cancellation cancellation) {
        this.units = units;
        this.cancellation = cancellation;
        deadline = System.nanoTime() + (long) (wallSeconds * 1e9);
    }

    /** A budget that only a cancellation ends. */
    static WorkBudget unlimited(Cancellation cancellation) {
        return new WorkBudget(1e6, 1e6, cancellation);
    }

    /** Deterministic time left. */
    double units() {
        return Math.max(0, units);
    }

    double wallSeconds() {
        return Math.max(0, (deadline - System.nanoTime()) / 1e9);
    }

    void spend(double used) {
        units -= used;
    }

    boolean exhausted() {
        return cancellation.cancelled() || units <= 0 || wallSeconds() <= 0;
    }

    Cancellation cancellation() {
        return cancellation;
    }
}
