package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A guest on the board.
 *
 * @param id the participant
 * @param details what the participant told, hard facts included
 * @param person who it is
 * @param age in years on the first night, −1 if not known
 * @param stay the nights for which a home is needed
 * @param places where the guest stays, by the first nights: several if the stay is split
 * @param backup the family that could take the guest at once if a home cannot, if there is one
 * @param remarks what there is to say about the place now, blocking ones first; empty where there is none
 * @param possibleHomes how many families no hard rule excludes
 */
public record BoardGuest(
        ParticipantId id,
        ParticipantDetails details,
        PersonDetails person,
        int age,
        StayPeriod stay,
        List<PlacementDetails> places,
        @Nullable HostFamilyId backup,
        List<Remark> remarks,
        int possibleHomes)
        implements Serializable {

    public BoardGuest {
        places = List.copyOf(places);
        remarks = List.copyOf(remarks);
    }

    /** Where the guest stays first, null if not placed. */
    public @Nullable PlacementDetails placement() {
        return places.isEmpty() ? null : places.get(0);
    }

    /** Where the guest stays first, if placed. */
    public Optional<PlacementDetails> place() {
        return places.stream().findFirst();
    }

    /** Whether the guest has a bed on every night. */
    public boolean placed() {
        return stay.eachNight().allMatch(night -> places.stream().anyMatch(place -> place.holdsOn(night)));
    }

    /** Whether the guest has a place that no rule stands against. */
    public boolean wellPlaced() {
        return placed() && remarks.stream().noneMatch(remark -> remark.tone() == Remark.Tone.BLOCKS);
    }
}
