package org.fujinowa.itinerary;

/** What a stop is. Nights are none: where somebody sleeps follows from the placements. */
public enum StopKind {
    /** Something that is done together: a visit, a lesson, a concert. */
    PROGRAMME,
    /** From one place to another. */
    TRAVEL,
    MEAL,
    /** Time of one's own. */
    FREE,
    /** A day, or part of one, with the host family. */
    FAMILY_DAY
}
