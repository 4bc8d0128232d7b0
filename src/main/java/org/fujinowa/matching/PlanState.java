package org.fujinowa.matching;

/** What has become of a plan beside the board. */
public enum PlanState {
    /** A coordinator keeps it under a name. */
    KEPT,
    /** The engine is still at work on it. */
    TRYING,
    /** The engine has made it; nobody has said yet whether to keep it. */
    TRIED,
    /** Somebody stopped the engine; there is no plan. */
    STOPPED,
    /** What was laid down contradicts itself; there is no plan. */
    CONTRADICTION,
    /** The engine or the server failed; there is no plan. */
    FAILED;

    /** Whether there are places to look at. */
    public boolean ready() {
        return this == KEPT || this == TRIED;
    }
}
