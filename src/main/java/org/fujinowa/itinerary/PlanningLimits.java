package org.fujinowa.itinerary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the association asks of an itinerary. The numbers are its own to change.
 *
 * @param dutyHours for how many hours a day a leader is on duty at most
 * @param passportMonths for how many months after the return a passport must hold
 * @param planBMinutes how many minutes before a stop plan B must be decided
 * @param nearKilometres within how many kilometres two places count as one
 * @param localKilometres up to which distance one gets from stop to stop without a way in the itinerary
 * @param localKilometresAnHour how quickly one gets about over that distance
 * @param modes how quickly one travels in each way
 */
public record PlanningLimits(
        @Min(1) @Max(24) int dutyHours,
        @Min(0) @Max(24) int passportMonths,
        @Min(0) @Max(2880) int planBMinutes,
        @Min(0) @Max(100) int nearKilometres,
        @Min(0) @Max(500) int localKilometres,
        @Min(1) @Max(300) int localKilometresAnHour,
        @Size(max = 20) List<@Valid ModeLimit> modes)
        implements Serializable {

    private static final List<ModeLimit> USUAL_MODES = List.of(
            new ModeLimit(TravelMode.FLIGHT, 950, 30, 90),
            new ModeLimit(TravelMode.TRAIN, 260, 5, 10),
            new ModeLimit(TravelMode.BUS, 90, 5, 10),
            new ModeLimit(TravelMode.CAR, 90, 0, 0),
            new ModeLimit(TravelMode.FERRY, 60, 10, 30),
            new ModeLimit(TravelMode.WALK, 6, 0, 0));

    public PlanningLimits {
        modes = List.copyOf(modes);
    }

    /** Those with which an association begins. */
    public static PlanningLimits usual() {
        return new PlanningLimits(12, 6, 60, 5, 80, 45, USUAL_MODES);
    }

    /** Those of that way of travelling; the usual ones where the association says nothing. */
    public ModeLimit of(TravelMode mode) {
        return Stream.concat(modes.stream(), USUAL_MODES.stream())
                .filter(limit -> limit.mode() == mode)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No limit for %s.".formatted(mode)));
    }
}
