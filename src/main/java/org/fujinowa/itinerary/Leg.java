package org.fujinowa.itinerary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * The way from the place of a stop to another; the stop's end is said by the clock of that other place.
 *
 * @param mode how
 * @param destination the place where it ends; none where it ends in the place where it began
 * @param venueJa where exactly it ends, in Japanese: an airport, a station; may be empty
 * @param venueEn the same in English
 * @param number the number of the flight or train, may be empty
 * @param connects whether the next way depends on this one: whoever comes late misses it
 */
public record Leg(
        @NotNull TravelMode mode,
        @Nullable PlaceId destination,
        @Size(max = 200) String venueJa,
        @Size(max = 200) String venueEn,
        @Size(max = 60) String number,
        boolean connects)
        implements Serializable {}
