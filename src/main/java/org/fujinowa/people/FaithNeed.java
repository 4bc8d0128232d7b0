package org.fujinowa.people;

/**
 * What a guest needs for the sake of their faith beyond food, and a family can offer. Nobody is asked which faith it is, only
 * what the home must make possible; food is a {@link Diet}.
 */
public enum FaithNeed {
    /** A clean, quiet place to pray several times a day. */
    PLACE_TO_PRAY,
    /** Nobody drinks alcohol in the home while the guest is there. */
    NO_ALCOHOL_AT_HOME,
    /** Meals before dawn and after sunset during a fast. */
    FASTING_HOURS,
    /** A way to a service on the weekly day of worship, or that day kept free. */
    DAY_OF_WORSHIP,
    /** No animal in the rooms in which the guest prays, eats and sleeps. */
    NO_ANIMALS_INDOORS
}
