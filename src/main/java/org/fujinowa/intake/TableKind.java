package org.fujinowa.intake;

/** What the rows of a table are. */
public enum TableKind {
    PARTICIPANTS,
    HOST_FAMILIES
}
