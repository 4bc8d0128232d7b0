package org.fujinowa.itinerary;

/** What can be done to an itinerary at once, and taken back at once. */
public enum StepKind {
    ADD,
    CHANGE,
    MOVE,
    REMOVE,
    COPY_DAY,
    COPY_ITINERARY
}
