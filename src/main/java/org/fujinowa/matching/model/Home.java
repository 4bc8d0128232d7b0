package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.people.Animal;

/**
 * A host family as the rules see one.
 *
 * @param id the family
 * @param details what the family told and what is known of it
 */
public record Home(HostFamilyId id, HostFamilyDetails details) {

    private static final int OF_AGE = 18;

    /** The pets of that kind, if there are any. */
    public Optional<Pet> pet(Animal animal) {
        return details.pets().stream().filter(pet -> pet.animal() == animal).findFirst();
    }

    /** How many members are of age on that day; one whose birth date is not known does not count as another adult. */
    public long adults(LocalDate day) {
        return details.members().stream()
                .map(Member::birthDate)
                .filter(born -> born != null && Period.between(born, day).getYears() >= OF_AGE)
                .count();
    }
}
