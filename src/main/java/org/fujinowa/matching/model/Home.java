package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Pet;
import org.fujinowa.people.Animal;

/**
 * A host family as the rules see one.
 *
 * @param id the family
 * @param details what the family told and what is known of it
 * @param lost the beds that it does not have, by night; a night without any may be missing
 * @param takenElsewhere the beds that guests of other delegations use, by night; a night without any may be missing
 * @param notCleared the nights on which something mandatory of the family's vetting is open
 * @param noMinorsAlone whether the family has said that it receives nobody under age while only one adult is there
 */
public record Home(
        HostFamilyId id,
        HostFamilyDetails details,
        Map<LocalDate, Integer> lost,
        Map<LocalDate, Integer> takenElsewhere,
        Set<LocalDate> notCleared,
        boolean noMinorsAlone) {

    public Home {
        lost = Map.copyOf(lost);
        takenElsewhere = Map.copyOf(takenElsewhere);
        notCleared = Set.copyOf(notCleared);
    }

    /** A home whose family has refused nothing. */
    public Home(
            HostFamilyId id,
            HostFamilyDetails details,
            Map<LocalDate, Integer> lost,
            Map<LocalDate, Integer> takenElsewhere,
            Set<LocalDate> notCleared) {
        this(id, details, lost, takenElsewhere, notCleared, false);
    }

    /** A home in which no other delegation has a guest. */
    public Home(HostFamilyId id, HostFamilyDetails details) {
        this(id, details, Map.of(), Map.of(), Set.of());
    }

    /** The same home, of which something mandatory is open on these nights. */
    public Home notCleared(Set<LocalDate> nights) {
        return new Home(id, details, lost, takenElsewhere, nights, noMinorsAlone);
    }

    /** The same home, of which these are the facts. */
    public Home telling(HostFamilyDetails others) {
        return new Home(id, others, lost, takenElsewhere, notCleared, noMinorsAlone);
    }

    /** The same home, whose family receives nobody under age while only one adult is there. */
    public Home withoutMinorsAlone() {
        return new Home(id, details, lost, takenElsewhere, notCleared, true);
    }

    /** The same home without these beds, as far as they are its own. */
    public Home without(List<LostBed> beds) {
        var nights = new HashMap<LocalDate, Integer>();
        beds.stream()
                .filter(bed -> bed.family().equals(id))
                .flatMap(bed -> bed.nights().eachNight())
                .forEach(night -> nights.merge(night, 1, Integer::sum));
        return new Home(id, details, nights, takenElsewhere, notCleared, noMinorsAlone);
    }

    /** The same home with these guests of other delegations in it. */
    Home beside(List<Placement> others) {
        var taken = new HashMap<LocalDate, Integer>();
        others.stream()
                .filter(placement -> placement.family().equals(id))
                .forEach(placement -> placement
                        .stay()
                        .eachNight()
                        .forEach(night -> taken.merge(night, placement.beds(), Integer::sum)));
        return new Home(id, details, lost, taken, notCleared, noMinorsAlone);
    }

    /** The beds on a night that no other delegation uses; 0 where the family receives nobody that night. */
    public int bedsOn(LocalDate night) {
        var gone = lost.getOrDefault(night, 0) + takenElsewhere.getOrDefault(night, 0);
        return details.freeOn(night) ? Math.max(0, details.guestBeds() - gone) : 0;
    }

    /** The pets of that kind: some may live indoors and others outdoors. */
    public List<Pet> pets(Animal animal) {
        return details.pets().stream().filter(pet -> pet.animal() == animal).toList();
    }
}
