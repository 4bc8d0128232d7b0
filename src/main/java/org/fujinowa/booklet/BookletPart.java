package org.fujinowa.booklet;

/** A part of a booklet that may be left out; they stand in this order. */
public enum BookletPart {
    /** A few words of welcome. */
    GREETING,
    /** Who takes part, as far as they agreed to be named. */
    MEMBERS,
    /** The days of the published itinerary. */
    DAYS,
    /** Where the places are, and how far apart. */
    PLACES,
    /** What to take along. */
    PACKING,
    /** The home of whom the booklet is for; no other. */
    HOST,
    /** A few sentences in both languages. */
    PHRASES,
    /** What everybody keeps to. */
    RULES,
    /** What is sung together. */
    SONGS,
    /** Lines to write on. */
    NOTES,
    /** Whom to call. */
    EMERGENCY
}
