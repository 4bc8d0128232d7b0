package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.vetting.StageDeed;
import org.fujinowa.vetting.StageFact;
import org.fujinowa.vetting.service.StageFacts;

/** Confirmed places, as stages of the families that give them; who sleeps there is not told. */
@ApplicationScoped
class StagesOfPlacements implements StageFacts {

    private Boards boards;

    /** For the CDI proxy. */
    protected StagesOfPlacements() {}

    @Inject
    StagesOfPlacements(Boards boards) {
        this.boards = boards;
    }

    @Override
    public Map<HostFamilyId, List<StageFact>> of(Set<HostFamilyId> families) {
        return boards.placementsAt(families).stream()
                .map(Placement::details)
                .filter(place -> place.state() == PlacementState.CONFIRMED)
                .collect(Collectors.groupingBy(
                        PlacementDetails::family, Collectors.mapping(StagesOfPlacements::stay, Collectors.toList())));
    }

    private static StageFact stay(PlacementDetails place) {
        var who = place.proposedBy() == null ? "" : place.proposedBy() + ", ";
        return new StageFact(
                StageDeed.PLACED,
                place.firstNight(),
                place.departure(),
                who + (place.confirmedBy() == null ? "" : place.confirmedBy()));
    }
}
