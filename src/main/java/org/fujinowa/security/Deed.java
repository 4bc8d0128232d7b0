package org.fujinowa.security;

/** What was done, as the audit trail says it. */
public enum Deed {
    CREATED,
    CHANGED,
    DELETED,
    VIEWED,
    IMPORTED,
    EXPORTED,
    UNDONE,
    REDONE,
    PROPOSED,
    CONFIRMED,
    SIGNED_IN,
    SIGNED_OUT,
    REFUSED
}
