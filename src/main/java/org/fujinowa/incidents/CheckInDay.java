package org.fujinowa.incidents;

import java.time.LocalDate;
import java.util.Optional;

/** On which day of a stay somebody is asked how it goes. */
public enum CheckInDay {
    /** On the day of arrival. */
    FIRST(0),
    /** When the first excitement is over. */
    THIRD(2);

    private static final int AFTERWARDS = 7;

    private final int after;

    CheckInDay(int after) {
        this.after = after;
    }

    /** Which day that is for a stay that begins then. */
    public LocalDate of(LocalDate begins) {
        return begins.plusDays(after);
    }

    /** What is asked on that day; nothing before the stay, nor later than a week after it. */
    public static Optional<CheckInDay> on(LocalDate today, LocalDate begins, LocalDate ends) {
        if (today.isBefore(begins) || today.isAfter(ends.plusDays(AFTERWARDS))) {
            return Optional.empty();
        }
        return Optional.of(today.isBefore(THIRD.of(begins)) ? FIRST : THIRD);
    }
}
