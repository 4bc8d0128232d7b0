package org.fujinowa.intake;

/** What confirming will do with a row. */
public enum RowOutcome {
    NEW,
    UPDATE,
    UNCHANGED,
    /** A person chose to leave it out. */
    LEFT_OUT,
    /** Something must be corrected or decided first. */
    PROBLEM
}
