package org.fujinowa.applications;

/** How far one section has come. */
public enum SectionState {
    UNTOUCHED,
    BEGUN,
    DONE,
    /** Somebody has asked to mend something. */
    TO_MEND
}
