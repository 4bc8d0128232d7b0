package org.fujinowa.itinerary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the days of an older itinerary find their places in a new one. */
public enum YearShift {
    /** By whole weeks, so that a Saturday stays a Saturday. */
    WEEKS,
    /** So that the first days fall together. */
    FIRST_DAY;

    private static final int WEEK = 7;

    /** By how many days everything moves. */
    public long days(LocalDate before, LocalDate after) {
        var days = ChronoUnit.DAYS.between(before, after);
        return this == FIRST_DAY ? days : Math.round((double) days / WEEK) * WEEK;
    }
}
