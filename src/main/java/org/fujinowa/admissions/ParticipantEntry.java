package org.fujinowa.admissions;

import java.io.Serializable;
import org.fujinowa.people.PersonDetails;

/**
 * A participant as the register has them, with who they are, for those who look at a whole delegation at once.
 *
 * @param id which participant
 * @param version the version of the participant's record
 * @param details their part in the delegation
 * @param person what the register of people says of them
 */
public record ParticipantEntry(ParticipantId id, long version, ParticipantDetails details, PersonDetails person)
        implements Serializable {

    /** The same participant, of whom that is known. */
    public ParticipantEntry saying(ParticipantDetails other) {
        return new ParticipantEntry(id, version, other, person);
    }
}
