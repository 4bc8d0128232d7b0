package org.fujinowa.admissions;

import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of participants.
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
public record ParticipantRow(
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
        boolean withdrawn)
        implements Serializable {}
