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
     * Whether no bed is left on some night of the guest's stay on which the family receives anybody; the guest's own present
     * place does not count.
     */
    boolean fullFor(Guest guest, Home home) {
        return guest.stay().eachNight().filter(home.details()::freeOn).anyMatch(night -> {
            var taken = placements.stream()
                    .filter(placement -> placement.family().equals(home.id()))
                    .filter(placement -> !placement.participant().equals(guest.id()))
                    .filter(placement -> placement.stay().includes(night))
                    .count();
            return taken >= roster.bedsOn(home, night);
        });
    }
}
