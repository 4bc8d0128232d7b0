package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;

/** The places that the engine must keep: somebody locked them, or stands for them already. */
final class SettledStays {

    private final Map<ParticipantId, List<Placement>> byGuest;
    private final Roster roster;

    private SettledStays(Roster roster, Map<ParticipantId, List<Placement>> byGuest) {
        this.roster = roster;
        this.byGuest = byGuest;
    }

    /** Those of guests and homes that are still there. */
    static SettledStays of(Roster roster, List<Placement> placements) {
        return all(roster, placements.stream().filter(Placement::settled).toList());
    }

    /** These places, as far as guests and homes are still there. */
    static SettledStays all(Roster roster, List<Placement> placements) {
        return new SettledStays(
                roster,
                placements.stream()
                        .filter(placement ->
                                roster.guest(placement.participant()).isPresent())
                        .filter(placement -> roster.home(placement.family()).isPresent())
                        .collect(Collectors.groupingBy(Placement::participant)));
    }

    /** The places that a guest has for the whole stay. */
    List<Placement> whole() {
        return byGuest.values().stream()
                .filter(places -> places.size() == 1)
                .map(places -> places.get(0))
                .filter(place -> roster.guest(place.participant())
                        .filter(guest -> place.stay().covers(guest.stay()))
                        .isPresent())
                .toList();
    }

    /** The nights that the guest is settled in that home. */
    Stream<LocalDate> nightsThere(Guest guest, Home home) {
        return nights(guest, home, true);
    }

    /** The nights that the guest is settled in other homes, if in several; one who is locked for the whole stay may have a back-up. */
    Stream<LocalDate> nightsElsewhere(Guest guest, Home home) {
        return whole().stream().anyMatch(place -> place.participant().equals(guest.id()))
                ? Stream.empty()
                : nights(guest, home, false);
    }

    private Stream<LocalDate> nights(Guest guest, Home home, boolean there) {
        var places = byGuest.getOrDefault(guest.id(), List.of());
        return places.isEmpty()
                ? Stream.empty()
                : guest.stay()
                        .eachNight()
                        .filter(night -> places.stream()
                                .anyMatch(place -> place.family().equals(home.id()) == there
                                        && place.stay().includes(night)));
    }

    /** The beds that were settled for the guest in that home. */
    Optional<Integer> beds(Guest guest, Home home) {
        return byGuest.getOrDefault(guest.id(), List.of()).stream()
                .filter(place -> place.family().equals(home.id()))
                .map(Placement::beds)
                .max(Integer::compare);
    }

    /** How often a guest changes the home in what is settled, at most; a place for a part of a stay needs one more. */
    int mostMoves() {
        return byGuest.entrySet().stream()
                .mapToInt(entry -> {
                    var covered = entry.getValue().stream()
                            .mapToInt(place -> place.stay().nights())
                            .sum();
                    var whole =
                            roster.guest(entry.getKey()).orElseThrow().stay().nights();
                    return entry.getValue().size() - (covered >= whole ? 1 : 0);
                })
                .max()
                .orElse(0);
    }
}
