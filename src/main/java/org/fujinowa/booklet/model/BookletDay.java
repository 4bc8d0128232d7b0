package org.fujinowa.booklet.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the booklet.
 *
 * @param number which day it is, from 1
 * @param date by the clock there
 * @param stops what is done, in order
 * @param night at whose home the reader sleeps, in words; empty where no home is told
 */
public record BookletDay(int number, LocalDate date, List<BookletStop> stops, String night) {

    /** Whether there is a concert on it. */
    public boolean concert() {
        return stops.stream().anyMatch(BookletStop::concert);
    }
}
