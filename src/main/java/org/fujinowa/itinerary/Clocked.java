package org.fujinowa.itinerary;

import java.io.Serializable;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When a stop really is.
 *
 * @param from its beginning, by the clock where it begins
 * @param until its end, by the clock where it ends
 */
public record Clocked(ZonedDateTime from, ZonedDateTime until) implements Serializable {

    /** How long it lasts. */
    public Duration lasts() {
        return Duration.between(from, until);
    }

    /** The same two instants by the clock of that zone. */
    public Clocked at(ZoneId zone) {
        return new Clocked(from.withZoneSameInstant(zone), until.withZoneSameInstant(zone));
    }

    /**
     * By how many days the date at the end differs from that at the beginning, as each is written where it is: 1 for a night
     * flight, −1 where a flight over the date line ends on the day before.
     */
    public long days() {
        return ChronoUnit.DAYS.between(from.toLocalDate(), until.toLocalDate());
    }

    /** Whether it ends by another clock than it began: one that shows another time then. */
    public boolean changesClocks() {
        return !from.getZone().getRules().getOffset(until.toInstant()).equals(until.getOffset());
    }

    /** Whether there is an instant that belongs to both. */
    public boolean overlaps(Clocked other) {
        return from.toInstant().isBefore(other.until.toInstant())
                && other.from.toInstant().isBefore(until.toInstant());
    }
}
