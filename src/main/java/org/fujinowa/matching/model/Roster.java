package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.StayPeriod;

/**
 * Everybody who matters for the matching of one delegation, as of now.
 *
 * @param nights the nights of the home stay
 * @param guests the participants who need a home, in the order of their names
 * @param homes the families that might receive somebody, in the order of their names
 * @param elsewhere placements of other delegations on the same nights: their beds are taken
 */
public record Roster(StayPeriod nights, List<Guest> guests, List<Home> homes, List<Placement> elsewhere) {

    public Roster {
        guests = List.copyOf(guests);
        homes = List.copyOf(homes);
        elsewhere = List.copyOf(elsewhere);
    }

    public Optional<Guest> guest(ParticipantId id) {
        return guests.stream().filter(guest -> guest.id().equals(id)).findFirst();
    }

    public Optional<Home> home(HostFamilyId id) {
        return homes.stream().filter(home -> home.id().equals(id)).findFirst();
    }

    /** The beds of a home on a night that no other delegation uses; 0 where the family receives nobody that night. */
    public int bedsOn(Home home, LocalDate night) {
        if (!home.details().freeOn(night)) {
            return 0;
        }
        var taken = elsewhere.stream()
                .filter(placement -> placement.family().equals(home.id()))
                .filter(placement -> placement.stay().includes(night))
                .count();
        return (int) Math.max(0, home.details().guestBeds() - taken);
    }
}
