package org.fujinowa.feeds.model;

import java.time.Instant;
import org.fujinowa.itinerary.Clocked;
import org.fujinowa.itinerary.StopId;

/**
 * One stop as a calendar hears of it.
 *
 * @param stop by which the calendar recognises it again
 * @param sequence how often it was changed; it grows with each published change
 * @param stamp when that was published
 * @param cancelled whether it is off
 * @param clock when it is
 * @param summary what it is
 * @param location where, may be empty
 * @param description everything else, may be empty
 */
public record FeedEvent(
        StopId stop,
        long sequence,
        Instant stamp,
        boolean cancelled,
        Clocked clock,
        String summary,
        String location,
        String description) {}
