package org.fujinowa.people;

/** Whether a question about safety was answered: none must be said, it is never a blank. */
public enum Answer {
    NOT_ANSWERED,
    NONE,
    SOME
}
