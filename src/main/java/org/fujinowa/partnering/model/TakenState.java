package org.fujinowa.partnering.model;

import java.io.Serializable;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the registers said before a take-over, and at which versions it left them.
 *
 * @param participant whose part it was
 * @param participantVersion its version afterwards
 * @param part what the part was; none if it was new
 * @param person who it was
 * @param personVersion its version afterwards
 * @param details what was known of the person; none if they were new
 * @param guardian who answers, if that was taken over
 * @param guardianVersion its version afterwards
 * @param guardianDetails what was known of the guardian; none if they were new, or nothing was taken over
 */
public record TakenState(
        ParticipantId participant,
        long participantVersion,
        @Nullable ParticipantDetails part,
        PersonId person,
        long personVersion,
        @Nullable PersonDetails details,
        @Nullable PersonId guardian,
        long guardianVersion,
        @Nullable PersonDetails guardianDetails)
        implements Serializable {}
