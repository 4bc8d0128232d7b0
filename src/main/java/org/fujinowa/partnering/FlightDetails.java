package org.fujinowa.partnering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A flight. Times are those of the clock at the airport.
 *
 * @param number for instance QF 61
 * @param fromPlace the airport of departure
 * @param departsOn the day there
 * @param departsAt the time there, for instance 11:35
 * @param fromZone the clock there, for instance Australia/Brisbane
 * @param toPlace the airport of arrival
 * @param arrivesOn the day there
 * @param arrivesAt the time there
 * @param toZone the clock there
 * @param aboard who is on it
 * @param note anything else, may be empty
 */
public record FlightDetails(
        @NotBlank @Size(max = 10) String number,
        @NotBlank @Size(max = 100) String fromPlace,
        @NotNull LocalDate departsOn,

        @NotBlank @Size(max = 5) @Pattern(regexp = "([01]?\\d|2[0-3]):[0-5]\\d", message = "{partnering.not-a-time}")
        String departsAt,

        @NotBlank @Size(max = 40) String fromZone,
        @NotBlank @Size(max = 100) String toPlace,
        @NotNull LocalDate arrivesOn,

        @NotBlank @Size(max = 5) @Pattern(regexp = "([01]?\\d|2[0-3]):[0-5]\\d", message = "{partnering.not-a-time}")
        String arrivesAt,

        @NotBlank @Size(max = 40) String toZone,
        List<TravellerId> aboard,
        @Size(max = 500) String note)
        implements Serializable {

    private static final Duration LONGEST = Duration.ofHours(24);

    /** @throws RuleViolation if it would land before it starts, or fly for longer than any aeroplane does */
    public FlightDetails {
        aboard = List.copyOf(aboard);
        var flying = flying(departsOn, departsAt, fromZone, arrivesOn, arrivesAt, toZone);
        if (flying != null && (flying.isNegative() || flying.isZero() || flying.compareTo(LONGEST) > 0)) {
            throw new RuleViolation("partnering.flight-times");
        }
    }

    private static @Nullable Duration flying(
            LocalDate from, String at, String zone, LocalDate until, String then, String there) {
        try {
            return Duration.between(moment(from, at, zone), moment(until, then, there));
        } catch (DateTimeException notYetReadable) {
            return null;
        }
    }

    private static ZonedDateTime moment(LocalDate day, String time, String zone) {
        return day.atTime(LocalTime.parse(time.length() == "9:30".length() ? "0" + time : time))
                .atZone(ZoneId.of(zone));
    }
}
