package org.fujinowa.matching;

import java.io.Serializable;
import java.util.Map;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;

/**
 * Everybody whom the mending of a plan may concern.
 *
 * @param guests everybody in the delegation, withdrawn ones too
 * @param guardians who answers for them
 * @param families every family of the register
 * @param leaders who leads the delegation: names and roles, one a line
 */
public record MendPeople(
        Map<ParticipantId, ParticipantEntry> guests,
        Map<PersonId, PersonDetails> guardians,
        Map<HostFamilyId, HostFamilyDetails> families,
        String leaders)
        implements Serializable {

    public MendPeople {
        guests = Map.copyOf(guests);
        guardians = Map.copyOf(guardians);
        families = Map.copyOf(families);
    }
}
