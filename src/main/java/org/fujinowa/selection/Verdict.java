package org.fujinowa.selection;

/** What is decided over an applicant. */
public enum Verdict {
    ACCEPT,
    RESERVE,
    DECLINE
}
