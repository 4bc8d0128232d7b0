package org.fujinowa.partnering;

import java.io.Serializable;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.people.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * What the registers say of a student.
 *
 * @param person who they are; none if they are in no register
 * @param part their part in the delegation; none if they have none
 * @param guardian who answers for them; none if nobody is entered
 */
public record KnownStudent(
        @Nullable PersonDetails person,
        @Nullable ParticipantDetails part,
        @Nullable PersonDetails guardian) implements Serializable {

    /** Somebody of whom nothing is known. */
    public static KnownStudent nobody() {
        return new KnownStudent(null, null, null);
    }
}
