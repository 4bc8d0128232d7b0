package org.fujinowa.people;

/** How a request was answered. */
public enum RequestOutcome {
    DONE,
    /** A part was done; the note says what was not, and why. */
    PARTLY,
    /** Nothing was done; the note says why. */
    REFUSED,
    /** Whoever asked does not want it any more. */
    WITHDRAWN
}
