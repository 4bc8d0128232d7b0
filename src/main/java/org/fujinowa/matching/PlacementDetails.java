package org.fujinowa.matching;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/**
 * Where one participant stays, and who stands for it.
 *
 * @param delegation the delegation
 * @param participant the guest
 * @param family the home
 * @param firstNight the evening of arrival in the home
 * @param departure the morning of leaving it
 * @param beds how many beds the guest uses there: more than one for a room alone
 * @param state draft, proposed or confirmed
 * @param locked whether the engine must keep it
 * @param reason why, in words, where somebody gave one
 * @param score how well the pair fitted when it was placed, 0 to 1000
 * @param backup the family named to take the guest if this one cannot, if there is one
 * @param placedBy who placed it: a sign-in name, or the engine on behalf of one
 * @param placedAt when
 * @param proposedBy who stands for it, once proposed
 * @param proposedAt when
 * @param confirmedBy the second person, once confirmed
 * @param confirmedAt when
 */
public record PlacementDetails(
        DelegationId delegation,
        ParticipantId participant,
        HostFamilyId family,
        LocalDate firstNight,
        LocalDate departure,
        int beds,
        PlacementState state,
        boolean locked,
        String reason,
        int score,
        @Nullable HostFamilyId backup,
        String placedBy,
        Instant placedAt,
        @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt)
        implements Serializable {

    private static final int LONGEST_REASON = 500;

    /** Whether the guest sleeps there on that night. */
    public boolean holdsOn(LocalDate night) {
        return !night.isBefore(firstNight) && night.isBefore(departure);
    }

    /** The same place for that part of its nights; nothing if it has none left. */
    public Optional<PlacementDetails> during(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? Optional.of(copy(from, until, backup)) : Optional.empty();
    }

    /** The same place with that family as its back-up, or none. */
    public PlacementDetails backedBy(@Nullable HostFamilyId other) {
        return copy(firstNight, departure, other);
    }

    /** Whether it is the same bed on the same nights, decided by the same people. */
    public boolean isSignedLike(PlacementDetails other) {
        return participant.equals(other.participant)
                && family.equals(other.family)
                && firstNight.equals(other.firstNight)
                && departure.equals(other.departure)
                && state == other.state
                && Objects.equals(proposedBy, other.proposedBy)
                && Objects.equals(confirmedBy, other.confirmedBy);
    }

    /** The same place as a proposal of that coordinator, confirmed by nobody. */
    public PlacementDetails proposedAnew(String coordinator, Instant now) {
        return new PlacementDetails(
                delegation,
                participant,
                family,
                firstNight,
                departure,
                beds,
                PlacementState.PROPOSED,
                locked,
                reason,
                score,
                backup,
                placedBy,
                placedAt,
                coordinator,
                now,
                null,
                null);
    }

    private PlacementDetails copy(LocalDate from, LocalDate until, @Nullable HostFamilyId named) {
        return new PlacementDetails(
                delegation,
                participant,
                family,
                from,
                until,
                beds,
                state,
                locked,
                reason,
                score,
                named,
                placedBy,
                placedAt,
                proposedBy,
                proposedAt,
                confirmedBy,
                confirmedAt);
    }

    /** A reason as long as one may be. */
    public static String shortened(String reason) {
        var stripped = reason.strip();
        return stripped.length() <= LONGEST_REASON ? stripped : stripped.substring(0, LONGEST_REASON);
    }
}
