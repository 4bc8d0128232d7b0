package org.fujinowa.selection;

/** How a referee knows the applicant. */
public enum Relation {
    HOMEROOM_TEACHER,
    PRINCIPAL,
    TEACHER,
    COACH,
    OTHER
}
