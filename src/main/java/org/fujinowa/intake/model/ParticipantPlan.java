package org.fujinowa.intake.model;

import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a row makes of a participant.
 *
 * @param personId who it is; null for somebody new
 * @param personBefore what the register of people says of them; null for somebody new
 * @param person what it will say
 * @param participantId their part in the delegation; null if it is new
 * @param participantBefore what the register says of it; null if it is new
 * @param participant what it will say; the person in it counts only where the part is not new
 */
public record ParticipantPlan(
        @Nullable PersonId personId,
        @Nullable Versioned<PersonDetails> personBefore,
        PersonDetails person,
        @Nullable ParticipantId participantId,
        @Nullable Versioned<ParticipantDetails> participantBefore,
        ParticipantDetails participant) {

    /** Whether nothing at all is new. */
    public boolean saysNothingNew() {
        return personBefore != null
                && participantBefore != null
                && personBefore.value().equals(person)
                && participantBefore.value().equals(participant);
    }
}
