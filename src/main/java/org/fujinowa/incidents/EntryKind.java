package org.fujinowa.incidents;

/** What an entry in the file of an incident says. */
public enum EntryKind {
    /** A correction, or what became known later. */
    ADDENDUM,
    /** Somebody was told. */
    TOLD,
    /** Somebody will do something until a day. */
    FOLLOW_UP,
    /** That was done. */
    DONE,
    /** It is graver, or less grave, than it seemed. */
    LEVEL,
    /** One more person may see the file. */
    KEEPER,
    /** One person says that it can be closed. */
    CLOSING,
    /** Another person says so too. */
    CLOSED,
    /** It goes on after all. */
    REOPENED
}
