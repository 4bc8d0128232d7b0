package org.fujinowa.itinerary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * How quickly one can travel in one way.
 *
 * @param mode how
 * @param kilometresAnHour the most that it does, as the crow flies
 * @param extraMinutes what each way takes besides: taxiing, mooring, getting on and off
 * @param changeMinutes how long before it leaves one must be there
 */
public record ModeLimit(
        @NotNull TravelMode mode,
        @Min(1) @Max(2000) int kilometresAnHour,
        @Min(0) @Max(300) int extraMinutes,
        @Min(0) @Max(600) int changeMinutes)
        implements Serializable {}
