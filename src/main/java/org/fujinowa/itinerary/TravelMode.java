package org.fujinowa.itinerary;

/** How one travels. */
public enum TravelMode {
    FLIGHT,
    TRAIN,
    BUS,
    CAR,
    FERRY,
    WALK
}
