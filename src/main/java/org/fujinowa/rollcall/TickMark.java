package org.fujinowa.rollcall;

/** What somebody says of one person in a roll call. */
public enum TickMark {
    HERE,
    MISSING,
    /** What was said before does not count; nothing is said instead. */
    TAKEN_BACK
}
