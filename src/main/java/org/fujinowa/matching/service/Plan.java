package org.fujinowa.matching.service;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PlannedStay;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.jspecify.annotations.Nullable;

/**
 * One guest's places in a plan of the engine.
 *
 * @param participant the guest
 * @param stays where, by their first nights
 * @param backup the family that could take the guest at once, if one was named
 */
record Plan(
        ParticipantId participant,
        List<PlannedStay> stays,
        @Nullable HostFamilyId backup) {

    Plan {
        stays = List.copyOf(stays);
    }

    /** The plan of every guest who has a place in the answer; its night 0 is the first night of the home stay. */
    static List<Plan> of(PlacementAnswer answer, LocalDate firstNight) {
        return answer.placements().stream()
                .map(placement -> of(placement, firstNight))
                .toList();
    }

    private static Plan of(Placement placement, LocalDate firstNight) {
        var backup = placement.backup();
        return new Plan(
                ParticipantId.of(placement.student()),
                placement.stays().stream()
                        .flatMap(
                                stay -> PlannedStay.of(
                                        HostFamilyId.of(stay.family()),
                                        stay.nights().stream().map(firstNight::plusDays))
                                        .stream())
                        .toList(),
                backup == null ? null : HostFamilyId.of(backup));
    }
}
