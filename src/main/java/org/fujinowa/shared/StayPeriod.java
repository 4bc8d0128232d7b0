package org.fujinowa.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * The nights of a stay: the evening of arrival to the morning of departure, in the local time of the place of stay.
 *
 * @param arrival the date of the first night
 * @param departure the date of the morning after the last night
 */
public record StayPeriod(LocalDate arrival, LocalDate departure) {

    /** @throws RuleViolation {@code stay.departure-not-after-arrival} if there is no night between the two dates */
    public StayPeriod {
        if (!arrival.isBefore(departure)) {
            throw new RuleViolation("stay.departure-not-after-arrival", arrival, departure);
        }
    }

    /** A stay of that many nights. */
    public static StayPeriod nights(LocalDate arrival, int nights) {
        return new StayPeriod(arrival, arrival.plusDays(nights));
    }

    /** How many nights the stay has, at least one. */
    public int nights() {
        return Math.toIntExact(ChronoUnit.DAYS.between(arrival, departure));
    }

    /** The date of each night, in order. */
    public Stream<LocalDate> eachNight() {
        return arrival.datesUntil(departure);
    }

    /** Whether someone who stays sleeps here on that date. */
    public boolean includes(LocalDate night) {
        return !night.isBefore(arrival) && night.isBefore(departure);
    }

    /** Two stays that only touch (one leaves the morning the other arrives) do not overlap. */
    public boolean overlaps(StayPeriod other) {
        return arrival.isBefore(other.departure) && other.arrival.isBefore(departure);
    }

    /** Whether every night of the other stay is a night of this one. */
    public boolean covers(StayPeriod other) {
        return !arrival.isAfter(other.arrival) && !departure.isBefore(other.departure);
    }
}
