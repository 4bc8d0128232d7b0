package org.fujinowa.matching;

import java.util.List;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.DelegationId;

/**
 * Families were offered for a delegation: this year's list came in. Fired by whoever took the list in, within its
 * transaction.
 *
 * @param delegation the delegation they were offered for
 * @param families the families of the list
 */
public record HomesOffered(DelegationId delegation, List<HostFamilyId> families) {

    public HomesOffered {
        families = List.copyOf(families);
    }
}
