package org.fujinowa.almanac;

import java.time.DayOfWeek;

/** A day of the week, as people choose it on a page. */
public enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    /** The same day in words of Java. */
    public static Weekday of(DayOfWeek day) {
        return values()[day.ordinal()];
    }
}
