package org.fujinowa.itinerary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of an older itinerary and where it would go.
 *
 * @param before the day then
 * @param after the day now
 * @param stops what was done on it
 * @param marks what calendars say of the new day
 * @param fits whether the new day belongs to the new delegation; what does not fit is not copied
 */
public record CopiedDay(LocalDate before, LocalDate after, List<StopDetails> stops, List<DayMark> marks, boolean fits)
        implements Serializable {

    public CopiedDay {
        stops = List.copyOf(stops);
        marks = List.copyOf(marks);
    }

    /** Whether it falls on another day of the week than it did. */
    public boolean otherWeekday() {
        return before.getDayOfWeek() != after.getDayOfWeek();
    }
}
