package org.fujinowa.matching;

/** How far a run of the engine is. */
public enum RunState {
    /** The engine works. */
    RUNNING,
    /** The plan was taken over as drafts. */
    DONE,
    /** Somebody stopped it; the board is as it was. */
    STOPPED,
    /** The board was changed meanwhile; the plan was not taken over. */
    OVERTAKEN,
    /** Locks and rules contradict each other; the board is as it was. */
    CONTRADICTION,
    /** The engine or the server failed; the board is as it was. */
    FAILED
}
