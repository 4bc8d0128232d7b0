package org.fujinowa.itinerary.service;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.itinerary.DayMark;
import org.fujinowa.programme.DelegationDetails;

/** A calendar that whoever plans an itinerary should know of. Each is a bean; the pages show what all of them say. */
public interface DayMarks {

    /** What it says of the days from the first to the last, both included, on either side of that delegation. */
    List<DayMark> between(DelegationDetails delegation, LocalDate first, LocalDate last);
}
