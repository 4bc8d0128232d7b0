package org.fujinowa.itinerary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One day of an itinerary, by the clocks where its stops begin.
 *
 * @param date the day
 * @param stops in the order in which they really come
 * @param nights where guests sleep on the evening of that day
 */
public record ItineraryDay(LocalDate date, List<PlannedStop> stops, List<Night> nights) implements Serializable {

    public ItineraryDay {
        stops = List.copyOf(stops);
        nights = List.copyOf(nights);
    }
}
