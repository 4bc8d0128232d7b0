package org.fujinowa.admissions;

/** Whom of near age a guest would like to find in the home. A wish, never a rule. */
public enum ChildWish {
    /** Whoever lives there is welcome. */
    ANY,
    GIRL,
    BOY
}
