package org.fujinowa.matching.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Stay;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.Roster;

/**
 * A board in one state, in the engine's words and in the board's: what questions about a plan are asked with, and their answers
 * read with.
 *
 * @param changes the state of the board
 * @param roster everybody who matters
 * @param rules what coordinators laid down
 * @param problem the engine's problem
 * @param plan who sleeps where, in the engine's words; without homes and nights that the problem does not know
 */
record PresentPlan(
        long changes,
        Roster roster,
        BoardRules rules,
        PlacementProblem problem,
        List<org.fujinowa.matching.engine.Placement> plan) {

    PresentPlan {
        plan = List.copyOf(plan);
    }

    static PresentPlan of(
            long changes, Roster roster, BoardRules rules, List<Placement> placements, PlacementProblem problem) {
        var byGuest = placements.stream()
                .filter(place -> roster.home(place.family()).isPresent())
                .collect(Collectors.groupingBy(
                        place -> place.participant().toString(), TreeMap::new, Collectors.toList()));
        byGuest.keySet().retainAll(ids(roster));
        var nights = roster.nights().eachNight().toList();
        var plan = byGuest.entrySet().stream()
                .map(entry -> new org.fujinowa.matching.engine.Placement(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(place -> stay(place, nights))
                                .filter(stay -> !stay.nights().isEmpty())
                                .sorted((one, other) -> one.nights()
                                        .get(0)
                                        .compareTo(other.nights().get(0)))
                                .toList(),
                        null))
                .filter(placement -> !placement.stays().isEmpty())
                .toList();
        return new PresentPlan(changes, roster, rules, problem, plan);
    }

    private static Set<String> ids(Roster roster) {
        return roster.guests().stream()
                .map(guest -> guest.id().toString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stay stay(Placement place, List<LocalDate> nights) {
        return new Stay(
                place.family().toString(),
                IntStream.range(0, nights.size())
                        .filter(night -> place.stay().includes(nights.get(night)))
                        .boxed()
                        .toList());
    }

    /** The evening of a night of the problem. */
    LocalDate evening(int night) {
        return roster.nights().arrival().plusDays(night);
    }

    /** A guest by the id in the problem. */
    Guest guest(String id) {
        return roster.guest(ParticipantId.of(id)).orElseThrow();
    }

    /** A home by the id in the problem. */
    Home home(String id) {
        return roster.home(HostFamilyId.of(id)).orElseThrow();
    }

    /** Where a guest sleeps now; empty without a place. */
    Optional<org.fujinowa.matching.engine.Placement> placeOf(ParticipantId guest) {
        return plan.stream()
                .filter(placement -> placement.student().equals(guest.toString()))
                .findFirst();
    }
}
