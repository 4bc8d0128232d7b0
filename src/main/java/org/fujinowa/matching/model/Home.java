package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Pet;
import org.fujinowa.people.Animal;

/**
 * A host family as the rules see one.
 *
 * @param id the family
 * @param details what the family told and what is known of it
 * @param takenElsewhere the beds that guests of other delegations use, by night; a night without any may be missing
 */
public record Home(HostFamilyId id, HostFamilyDetails details, Map<LocalDate, Integer> takenElsewhere) {

    public Home {
        takenElsewhere = Map.copyOf(takenElsewhere);
    }

    /** A home in which no other delegation has a guest. */
    public Home(HostFamilyId id, HostFamilyDetails details) {
        this(id, details, Map.of());
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
        return new Home(id, details, taken);
    }

    /** The beds on a night that no other delegation uses; 0 where the family receives nobody that night. */
    public int bedsOn(LocalDate night) {
        return details.freeOn(night) ? Math.max(0, details.guestBeds() - takenElsewhere.getOrDefault(night, 0)) : 0;
    }

    /** The pets of that kind: some may live indoors and others outdoors. */
    public List<Pet> pets(Animal animal) {
        return details.pets().stream().filter(pet -> pet.animal() == animal).toList();
    }
}
