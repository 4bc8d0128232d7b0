package org.fujinowa.itinerary;

/** Which meal it is. */
public enum MealKind {
    BREAKFAST,
    LUNCH,
    DINNER,
    SNACK
}
