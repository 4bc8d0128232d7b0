package org.fujinowa.itinerary;

/** What one sees of an itinerary. */
public enum ItineraryState {
    /** What is being planned; nobody outside has been told. */
    DRAFT,
    /** A version that was told to those whom it touches. */
    PUBLISHED
}
