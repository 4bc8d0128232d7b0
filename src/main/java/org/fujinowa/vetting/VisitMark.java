package org.fujinowa.vetting;

/** What two visitors found of one point of the form. */
public enum VisitMark {
    GOOD,
    /** Something is to be done: it belongs among the follow-ups. */
    TO_DO,
    /** There is no such thing in this home. */
    NOT_THERE
}
