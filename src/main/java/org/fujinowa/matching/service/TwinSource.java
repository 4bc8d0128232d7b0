package org.fujinowa.matching.service;

import java.util.Map;
import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;

/**
 * Somebody who knows which families are bound to which guests of a delegation by the other leg of the exchange. What all
 * sources say counts together.
 */
public interface TwinSource {

    /** The families bound to each guest; a guest to whom none is bound may be missing. */
    Map<ParticipantId, Set<HostFamilyId>> twins(DelegationId id, DelegationDetails delegation);
}
