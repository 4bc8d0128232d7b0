package org.fujinowa.vetting;

/** What a photo of a home visit shows. */
public enum VisitRoom {
    GUEST_ROOM,
    BATHROOM,
    TOILET,
    KITCHEN,
    LIVING_ROOM,
    /** The way out at night or in a fire. */
    WAY_OUT,
    OUTSIDE,
    OTHER
}
