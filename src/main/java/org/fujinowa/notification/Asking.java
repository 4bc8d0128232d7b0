package org.fujinowa.notification;

/** What a message asks of whoever reads it. */
public enum Asking {
    /** Nothing. */
    NONE,
    /** To say that it was read. */
    READ,
    /** To answer yes or no. */
    YES_NO,
    /** To answer in a few words. */
    WORDS
}
