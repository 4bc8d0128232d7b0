package org.fujinowa.emergency;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of one person in an emergency, and no more.
 *
 * @param id as a participant
 * @param writtenName as written
 * @param reading in kana, may be empty
 * @param latinName in Latin letters, may be empty
 * @param birthDate if known
 * @param role student, leader …
 * @param allergyAnswer whether allergies were asked and answered
 * @param allergies each allergy
 * @param diets what is not eaten
 * @param guardian the guardian's name, may be empty
 * @param guardianPhone where the guardian answers, may be empty
 * @param home the name of the family where they stay, may be empty
 * @param homePhone where that family answers, may be empty
 * @param homeAddress where the home is, may be empty
 */
public record PersonCard(
        ParticipantId id,
        String writtenName,
        String reading,
        String latinName,
        @Nullable LocalDate birthDate,
        ParticipantRole role,
        Answer allergyAnswer,
        List<Allergy> allergies,
        List<Diet> diets,
        String guardian,
        String guardianPhone,
        String home,
        String homePhone,
        String homeAddress)
        implements Serializable {

    public PersonCard {
        allergies = List.copyOf(allergies);
        diets = List.copyOf(diets);
    }
}
