package org.fujinowa.admissions.rest;

import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.admissions.ParticipantRow;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of participants on the wire.
 *
 * @param id which participant
 * @param version the version of the record
 * @param delegation which delegation
 * @param person who it is
 * @param writtenName the name as written
 * @param reading the name in kana, may be empty
 * @param latinName the name in Latin letters, may be empty
 * @param birthDate date of birth, if known
 * @param school school and year as written, may be empty
 * @param role student, leader, musician …
 * @param allergies how many allergies are known
 * @param severeAllergy whether one of them is severe
 * @param openQuestions how many questions a person must look at
 * @param ready whether everything that decides over safety has been answered and understood
 * @param withdrawn whether the person no longer takes part
 */
public record ParticipantItem(
        ParticipantId id,
        long version,
        DelegationId delegation,
        PersonId person,
        String writtenName,
        String reading,
        String latinName,
        @Nullable LocalDate birthDate,
        String school,
        ParticipantRole role,
        int allergies,
        boolean severeAllergy,
        int openQuestions,
        boolean ready,
        boolean withdrawn) {

    static ParticipantItem of(ParticipantRow row) {
        return new ParticipantItem(
                row.id(),
                row.version(),
                row.delegation(),
                row.person(),
                row.writtenName(),
                row.reading(),
                row.latinName(),
                row.birthDate(),
                row.school(),
                row.role(),
                row.allergies(),
                row.severeAllergy(),
                row.openQuestions(),
                row.ready(),
                row.withdrawn());
    }
}
