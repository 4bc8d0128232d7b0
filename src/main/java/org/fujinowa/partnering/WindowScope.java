package org.fujinowa.partnering;

/** What a partner is asked to fill in. */
public enum WindowScope {
    /** Their students. */
    STUDENTS,
    /** Flights, theirs or ours. */
    FLIGHTS,
    /** The homes in which our students sleep. */
    HOMES
}
