package org.fujinowa.matching.engine;

/** How far an answer goes. */
public enum Status {
    /** Every level is proven: no plan is better. */
    OPTIMAL,
    /** A sound plan, but some level stopped at its limit; value and bound say how far. */
    FEASIBLE,
    /** The locks contradict each other or a hard rule: no plan can keep them all. */
    INFEASIBLE,
    /** Somebody stopped the work; the best plan until then. */
    CANCELLED
}
