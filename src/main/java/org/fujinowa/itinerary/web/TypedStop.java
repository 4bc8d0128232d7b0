package org.fujinowa.itinerary.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.itinerary.MealKind;
import org.fujinowa.itinerary.PlanBDecision;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.itinerary.TravelMode;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.people.Diet;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/** A {@link org.fujinowa.itinerary.StopDetails} as a form asks for it: one value beside the other, days and hours apart. */
record TypedStop(
        @NotNull DelegationId delegation,
        @NotNull StopKind kind,
        @NotBlank @Size(max = 200) String titleJa,
        @NotBlank @Size(max = 200) String titleEn,
        @Nullable PlaceId place,
        @Size(max = 200) String venueJa,
        @Size(max = 200) String venueEn,
        @NotNull LocalDate day,

        @NotBlank @Size(max = 5) @Pattern(regexp = HOUR, message = "{itinerary.not-an-hour}")
        String fromHour,

        @NotNull LocalDate untilDay,

        @NotBlank @Size(max = 5) @Pattern(regexp = HOUR, message = "{itinerary.not-an-hour}")
        String untilHour,

        @Nullable TravelMode mode,
        @Nullable PlaceId destination,
        @Size(max = 200) String arrivalJa,
        @Size(max = 200) String arrivalEn,
        @Size(max = 60) String number,
        boolean connects,
        List<ParticipantId> who,
        @Nullable ParticipantId leader,
        @Size(max = 100) String inCharge,
        @Size(max = 300) String bringJa,
        @Size(max = 300) String bringEn,
        @Size(max = 300) String dressJa,
        @Size(max = 300) String dressEn,
        @Nullable BigDecimal amount,

        @Size(max = 3) @Pattern(regexp = "|[A-Z]{3}", message = "{itinerary.no-currency}")
        String currency,

        @Nullable MealKind meal,
        boolean known,
        List<@Size(max = 60) String> contains,
        List<Diet> suits,
        @Size(max = 200) String planTitleJa,
        @Size(max = 200) String planTitleEn,
        @Nullable PlaceId planPlace,
        @Size(max = 200) String planVenueJa,
        @Size(max = 200) String planVenueEn,
        @Size(max = 100) String planOwner,
        @Nullable LocalDate planDay,

        @Size(max = 5) @Pattern(regexp = "|" + HOUR, message = "{itinerary.not-an-hour}")
        String planHour,

        @Nullable PlanBDecision decided,
        @Size(max = 1000) String noteJa,
        @Size(max = 1000) String noteEn)
        implements Serializable {

    private static final String HOUR = "([01]?\\d|2[0-3])[:：][0-5]\\d";

    TypedStop {
        who = List.copyOf(who);
        contains = List.copyOf(contains);
        suits = List.copyOf(suits);
    }
}
