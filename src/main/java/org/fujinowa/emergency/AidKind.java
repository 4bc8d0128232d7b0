package org.fujinowa.emergency;

/** What kind of help it is; in the order in which sheets name it. */
public enum AidKind {
    EMERGENCY_NUMBER,
    MEETING_POINT,
    HOSPITAL,
    EMBASSY,
    INSURER,
    OFFICE
}
