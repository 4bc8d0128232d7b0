package org.fujinowa.matching.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.StayPeriod;

/** All boards with their placements and steps. */
public interface Boards {

    /** The board of the delegation; a new one if it has none yet. */
    MatchBoard get(DelegationId delegation);

    /** The same, locked until the transaction ends. */
    MatchBoard lock(DelegationId delegation);

    /** How often each of these boards was changed; those that nobody ever changed are missing. */
    Map<DelegationId, Long> changes(Collection<DelegationId> delegations);

    List<Placement> placements(DelegationId delegation);

    /** The places of a guest, by their first nights: several if the stay is split. */
    List<Placement> placementsOf(ParticipantId participant);

    /** Everybody's places in that family, by their first nights. */
    List<Placement> placementsAt(HostFamilyId family);

    /** Everybody's places in these families. */
    default List<Placement> placementsAt(Set<HostFamilyId> families) {
        return families.stream()
                .flatMap(family -> placementsAt(family).stream())
                .toList();
    }

    /** Placements of other delegations on any of these nights. */
    List<Placement> elsewhere(StayPeriod nights, DelegationId except);

    /** Whether the family is somebody's place in any delegation. */
    boolean isUsed(HostFamilyId family);

    void add(Placement placement);

    void remove(Placement placement);

    void add(BoardStep step);

    /** The last deed that was not taken back. */
    Optional<BoardStep> lastStep(DelegationId delegation);

    /** Every step after that number, in the order of the deeds, undone ones included. */
    List<BoardStep> stepsAfter(DelegationId delegation, long number);

    /** Every step, newest first, without the arrangements. */
    List<PastDeed> history(DelegationId delegation);

    /** Gives up what was undone: a new deed leads elsewhere. */
    void forgetUndone(DelegationId delegation);

    /** Beds lost on any of these nights, in whichever home. */
    List<LostBed> lostBeds(StayPeriod nights);

    Optional<LostBed> lostBed(String id);

    void add(LostBed bed);

    void remove(LostBed bed);
}
