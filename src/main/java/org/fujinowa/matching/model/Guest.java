package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.StayPeriod;

/**
 * A participant as the rules see one.
 *
 * @param id the participant
 * @param details what the participant told
 * @param person who it is
 * @param stay the nights for which a home is needed
 */
public record Guest(ParticipantId id, ParticipantDetails details, PersonDetails person, StayPeriod stay) {

    private static final int OF_AGE = 18;

    /** The age on the first night, if the birth date is known. */
    public OptionalInt age() {
        LocalDate born = person.birthDate();
        return born == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(born, stay.arrival()).getYears());
    }

    /** Whether the guest must be treated as a minor: anybody whose age is not known is. */
    public boolean minor() {
        return age().orElse(0) < OF_AGE;
    }

    /** The same guest for a part of the stay. */
    public Guest staying(StayPeriod part) {
        return new Guest(id, details, person, part);
    }

    /** The guest's allergies of one kind. */
    public List<Allergy> allergies(AllergyKind kind) {
        return details.allergies().stream()
                .filter(allergy -> allergy.kind() == kind)
                .toList();
    }

    /** Every allergy to animals, also one that was entered as "other" but names an animal. */
    public List<Allergy> animalAllergies() {
        return details.allergies().stream()
                .filter(allergy -> allergy.kind() == AllergyKind.ANIMAL
                        || (allergy.kind() == AllergyKind.OTHER
                                && animalOf(allergy).isPresent()))
                .toList();
    }

    /** The animal that an allergy is to; empty if it is named by no word that we know, or as "another animal". */
    static Optional<Animal> animalOf(Allergy allergy) {
        var code = Allergens.code(allergy.subject());
        return Arrays.stream(Animal.values())
                .filter(animal -> animal.name().equalsIgnoreCase(code))
                .filter(animal -> animal != Animal.OTHER)
                .findFirst();
    }

    /** The guest and whoever answers for the guest, where the register of people knows them. */
    public Set<PersonId> family() {
        return Stream.concat(Stream.of(details.person()), Stream.ofNullable(details.guardian()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
