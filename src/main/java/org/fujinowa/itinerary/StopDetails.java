package org.fujinowa.itinerary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation, or some of it, does at one time in one place. Hours are those of the clock on the wall there: which instant
 * that is, only {@link ItineraryClock} says.
 *
 * @param delegation the delegation
 * @param kind what it is
 * @param titleJa what is done, in Japanese
 * @param titleEn the same in English
 * @param place the town, in the register of places; none for the delegation's first place
 * @param venueJa where exactly, in Japanese, may be empty
 * @param venueEn the same in English
 * @param from when it begins, by the clock at {@code place}
 * @param until when it ends, by the clock at {@code place}, or at the destination of a {@code leg}
 * @param leg the way, if it is one of kind {@link StopKind#TRAVEL}
 * @param who who of the group; empty for everybody
 * @param leader who of the group is in charge, if one of them is
 * @param inCharge who else is in charge, in words: a volunteer, a guide; may be empty
 * @param bringJa what to bring, in Japanese, may be empty
 * @param bringEn the same in English
 * @param dressJa what to wear, in Japanese, may be empty
 * @param dressEn the same in English
 * @param cost what each pays there, if anything
 * @param planB what is done instead, if there is such a plan
 * @param meal what is eaten, if it is of kind {@link StopKind#MEAL}
 * @param noteJa anything else for whoever takes part, in Japanese, may be empty
 * @param noteEn the same in English
 */
public record StopDetails(
        @NotNull DelegationId delegation,
        @NotNull StopKind kind,
        @NotBlank @Size(max = 200) String titleJa,
        @NotBlank @Size(max = 200) String titleEn,
        @Nullable PlaceId place,
        @Sensitive @Size(max = 200) String venueJa,
        @Sensitive @Size(max = 200) String venueEn,
        @NotNull LocalDateTime from,
        @NotNull LocalDateTime until,
        @Nullable @Valid Leg leg,
        List<ParticipantId> who,
        @Nullable ParticipantId leader,
        @Sensitive @Size(max = 100) String inCharge,
        @Size(max = 500) String bringJa,
        @Size(max = 500) String bringEn,
        @Size(max = 300) String dressJa,
        @Size(max = 300) String dressEn,
        @Nullable @Valid Money cost,
        @Nullable @Valid PlanB planB,
        @Nullable @Valid Meal meal,
        @Sensitive @Size(max = 1000) String noteJa,
        @Sensitive @Size(max = 1000) String noteEn)
        implements Serializable {

    public StopDetails {
        who = List.copyOf(who);
    }

    /** The day on which it stands, by the clock where it begins. */
    public LocalDate day() {
        return from.toLocalDate();
    }

    /** The place by whose clock its end is said; none for the delegation's first place. */
    public @Nullable PlaceId endsAt() {
        return leg == null || leg.destination() == null ? place : leg.destination();
    }

    /** Whether that participant takes part. */
    public boolean concerns(ParticipantId participant) {
        return who.isEmpty() || who.contains(participant);
    }

    /** The same but for one value. */
    public StopDetails with(String part, @Nullable Object value) {
        return RecordType.with(this, part, value);
    }

    /** The same so many minutes later; earlier if they are negative. The hour by which a plan B is decided moves along. */
    public StopDetails later(long minutes) {
        var moved = with("from", from.plusMinutes(minutes)).with("until", until.plusMinutes(minutes));
        return planB == null
                ? moved
                : moved.with(
                        "planB",
                        RecordType.with(planB, "decideBy", planB.decideBy().plusMinutes(minutes)));
    }

    /** The same so many days later, at the same hours by the clocks there. */
    public StopDetails daysLater(long days) {
        var moved = with("from", from.plusDays(days)).with("until", until.plusDays(days));
        return planB == null
                ? moved
                : moved.with(
                        "planB",
                        RecordType.with(planB, "decideBy", planB.decideBy().plusDays(days)));
    }

    /** What is really done: plan B, where it was decided for. */
    public StopDetails inForce() {
        if (planB == null || !planB.inForce()) {
            return this;
        }
        var done = with("place", planB.place() == null ? place : planB.place())
                .with("venueJa", planB.venueJa().isEmpty() ? venueJa : planB.venueJa())
                .with("venueEn", planB.venueEn().isEmpty() ? venueEn : planB.venueEn());
        return done.with("titleJa", planB.titleJa().isEmpty() ? titleJa : planB.titleJa())
                .with("titleEn", planB.titleEn().isEmpty() ? titleEn : planB.titleEn());
    }
}
