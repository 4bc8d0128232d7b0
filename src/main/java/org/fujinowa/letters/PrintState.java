package org.fujinowa.letters;

/** How a print of letters stands. */
public enum PrintState {
    RUNNING,
    DONE,
    /** Somebody stopped it; no letter was made. */
    STOPPED,
    /** It could not be made; no letter was made. */
    FAILED
}
