package org.fujinowa.matching;

/** How far the mending of a plan is. */
public enum MendState {
    /** What has happened is being noted. */
    NOTED,
    /** The engine works. */
    RUNNING,
    /** Mended plans are there to choose from. */
    FOUND,
    /** One of them was taken over as drafts. */
    TAKEN,
    /** Somebody stopped the engine; the board is as it was. */
    STOPPED,
    /** The engine or the server failed; the board is as it was. */
    FAILED
}
