package org.fujinowa.people;

/** What a guest does not eat, or a family can cook without. */
public enum Diet {
    VEGETARIAN,
    VEGAN,
    HALAL,
    NO_PORK,
    NO_BEEF,
    GLUTEN_FREE,
    LACTOSE_FREE,
    NO_RAW_FISH
}
