package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;

/**
 * A home on the board.
 *
 * @param id the family
 * @param details what the family told
 * @param beds the beds it has on its fullest night of this home stay, those used by other delegations left out
 * @param guests who of this delegation is placed there
 */
public record BoardHome(HostFamilyId id, HostFamilyDetails details, int beds, List<ParticipantId> guests)
        implements Serializable {

    public BoardHome {
        guests = List.copyOf(guests);
    }
}
