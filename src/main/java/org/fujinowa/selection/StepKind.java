package org.fujinowa.selection;

/** What happened to a decision. */
public enum StepKind {
    PROPOSED,
    CONFIRMED,
    OFFERED,
    TAKEN,
    REFUSED,
    RUN_OUT,
    GIVEN_BACK,
    TAKEN_AGAIN,
    LETTERS
}
