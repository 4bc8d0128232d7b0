package org.fujinowa.matching.service;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.MatchRules;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.Roster;

/**
 * Which home could take a placed guest at once, without anybody else moving. Each guest is looked at alone, so two may share a
 * free bed as their back-up, as the engine has it. A family that was named keeps being named as long as it still could.
 */
final class BackupHomes {

    private final Roster roster;
    private final BoardRules rules;
    private final List<Placement> placements;

    BackupHomes(Roster roster, BoardRules rules, List<Placement> placements) {
        this.roster = roster;
        this.rules = rules;
        this.placements = placements;
    }

    /** The home for all nights of the guest's stay; nothing for a guest without a place. */
    Optional<HostFamilyId> of(Guest guest, List<Placement> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var named = places.stream()
                .map(place -> place.details().backup())
                .filter(Objects::nonNull)
                .flatMap(family -> roster.home(family).stream())
                .filter(home -> couldTake(guest, home, places))
                .findFirst();
        var fitting = roster.fitting();
        return named.or(() -> roster.homes().stream()
                        .filter(home -> MatchRules.possible(guest, home))
                        .sorted(Comparator.comparing(
                                        (Home home) -> -fitting.fit(guest, home).score())
                                .thenComparing(home -> home.id().toString()))
                        .filter(home -> couldTake(guest, home, places))
                        .findFirst())
                .map(Home::id);
    }

    private boolean couldTake(Guest guest, Home home, List<Placement> places) {
        return places.stream().noneMatch(place -> place.family().equals(home.id()))
                && PairCheck.possible(guest, home, rules, roster, placements);
    }
}
