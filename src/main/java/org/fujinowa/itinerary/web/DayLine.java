package org.fujinowa.itinerary.web;

import java.util.List;
import org.fujinowa.itinerary.DayMark;
import org.fujinowa.itinerary.ItineraryDay;

/**
 * A day in the list of days.
 *
 * @param day the day
 * @param marks what calendars say of it
 * @param serious how many serious warnings its stops have
 * @param warnings how many others
 * @param chosen whether it is the one that is shown
 */
public record DayLine(ItineraryDay day, List<DayMark> marks, long serious, long warnings, boolean chosen) {

    /** How many stops it has. */
    public int count() {
        return day.stops().size();
    }

    /** In how many homes guests sleep on its evening. */
    public long homes() {
        return day.nights().stream().map(night -> night.family()).distinct().count();
    }
}
