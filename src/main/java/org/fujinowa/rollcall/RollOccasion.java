package org.fujinowa.rollcall;

/** When a roll is called. */
public enum RollOccasion {
    DEPARTURE,
    BUS,
    MEETING,
    ARRIVAL,
    MORNING,
    NIGHT,
    OTHER
}
