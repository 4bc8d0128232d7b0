package org.fujinowa.itinerary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a calendar says of a day that whoever plans it should know: a holiday, the office's day off, the first day of school.
 *
 * @param day the day
 * @param country whose calendar says so, an ISO 3166 two-letter code
 * @param labelJa what it is, in Japanese
 * @param labelEn the same in English
 * @param closed whether offices or schools are closed for it
 */
public record DayMark(LocalDate day, String country, String labelJa, String labelEn, boolean closed)
        implements Serializable {}
