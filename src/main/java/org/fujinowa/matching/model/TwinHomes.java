package org.fujinowa.matching.model;

import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;

/** Which families are bound to a guest by the other leg of the exchange: theirs hosted ours, or ours will host theirs. */
@FunctionalInterface
public interface TwinHomes {

    /** The families bound to that guest; empty if there are none. */
    Set<HostFamilyId> of(ParticipantId guest);

    /** Nobody is bound to anybody. */
    static TwinHomes none() {
        return guest -> Set.of();
    }
}
