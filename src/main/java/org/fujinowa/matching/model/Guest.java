package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.PersonDetails;
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

    /** The guest's allergies of one kind. */
    public List<Allergy> allergies(AllergyKind kind) {
        return details.allergies().stream()
                .filter(allergy -> allergy.kind() == kind)
                .toList();
    }
}
