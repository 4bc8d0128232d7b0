package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
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
 * @param placement where the guest stays, if placed
 * @param remarks what there is to say about the place now, blocking ones first; empty where there is none
 * @param possibleHomes how many families no hard rule excludes
 */
public record BoardGuest(
        ParticipantId id,
        ParticipantDetails details,
        PersonDetails person,
        int age,
        StayPeriod stay,
        @Nullable PlacementDetails placement,
        List<Remark> remarks,
        int possibleHomes)
        implements Serializable {

    public BoardGuest {
        remarks = List.copyOf(remarks);
    }

    /** Where the guest stays, if placed. */
    public Optional<PlacementDetails> place() {
        return Optional.ofNullable(placement);
    }

    /** Whether the guest has a place that no rule stands against. */
    public boolean wellPlaced() {
        return placement != null && remarks.stream().noneMatch(remark -> remark.tone() == Remark.Tone.BLOCKS);
    }
}
