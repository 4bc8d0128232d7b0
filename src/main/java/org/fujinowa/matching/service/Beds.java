package org.fujinowa.matching.service;

import java.util.List;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.Roster;

/** Counts the beds that are left. */
final class Beds {

    private final Roster roster;
    private final List<Placement> placements;

    private Beds(Roster roster, List<Placement> placements) {
        this.roster = roster;
        this.placements = placements;
    }

    static Beds in(Roster roster, List<Placement> placements) {
        return new Beds(roster, placements);
    }

    /**
     * Whether on some night of the guest's stay on which the family receives anybody fewer beds are left than the guest uses;
     * the guest's own present place does not count.
     */
    boolean fullFor(Guest guest, Home home) {
        var needed = roster.fitting().beds(guest, home);
        return guest.stay().eachNight().filter(home.details()::freeOn).anyMatch(night -> {
            var taken = placements.stream()
                    .filter(placement -> placement.family().equals(home.id()))
                    .filter(placement -> !placement.participant().equals(guest.id()))
                    .filter(placement -> placement.stay().includes(night))
                    .mapToInt(Placement::beds)
                    .sum();
            return taken + needed > roster.bedsOn(home, night);
        });
    }
}
