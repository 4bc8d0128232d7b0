package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.PairFit;
import org.fujinowa.shared.StayPeriod;

/**
 * Everybody who matters for the matching of one delegation, as of now.
 *
 * @param nights the nights of the home stay
 * @param guests the participants who need a home, in the order of their names
 * @param homes the families that might receive somebody, in the order of their names
 * @param elsewhere placements of other delegations on the same nights: their beds are taken
 * @param settings how much each wish counts
 * @param twins which families are bound to a guest by the other leg
 */
public record Roster(
        StayPeriod nights,
        List<Guest> guests,
        List<Home> homes,
        List<Placement> elsewhere,
        MatchSettings settings,
        TwinHomes twins) {

    public Roster {
        guests = List.copyOf(guests);
        var others = List.copyOf(elsewhere);
        homes = homes.stream().map(home -> home.beside(others)).toList();
        elsewhere = others;
    }

    /** A roster of a programme that has said nothing about its wishes, with nobody bound to anybody. */
    public Roster(StayPeriod nights, List<Guest> guests, List<Home> homes, List<Placement> elsewhere) {
        this(nights, guests, homes, elsewhere, MatchSettings.usual(), TwinHomes.none());
    }

    /** The same people under other settings. */
    public Roster with(MatchSettings others) {
        return new Roster(nights, guests, homes, elsewhere, others, twins);
    }

    /** Every rule and every wish, for one pair and the guest's whole stay. */
    public PairFit fit(Guest guest, Home home) {
        return fitting().fit(guest, home);
    }

    /** The same for many pairs. */
    public Fitting fitting() {
        return new Fitting(settings, twins);
    }

    public Optional<Guest> guest(ParticipantId id) {
        return guests.stream().filter(guest -> guest.id().equals(id)).findFirst();
    }

    public Optional<Home> home(HostFamilyId id) {
        return homes.stream().filter(home -> home.id().equals(id)).findFirst();
    }

    /** The beds of a home on a night that no other delegation uses; 0 where the family receives nobody that night. */
    public int bedsOn(Home home, LocalDate night) {
        return home.bedsOn(night);
    }
}
