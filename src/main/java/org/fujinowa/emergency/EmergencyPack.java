package org.fujinowa.emergency;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.programme.DelegationDetails;

/**
 * Everything that a print says.
 *
 * @param delegation the delegation
 * @param people the people whom it is about
 * @param aids the help that there is for them
 * @param addresses for each person the address that the card's code opens for leaders; it says nothing by itself
 */
public record EmergencyPack(
        DelegationDetails delegation,
        List<PersonCard> people,
        List<AidDetails> aids,
        Map<ParticipantId, String> addresses)
        implements Serializable {

    public EmergencyPack {
        people = List.copyOf(people);
        aids = List.copyOf(aids);
        addresses = Map.copyOf(addresses);
    }
}
