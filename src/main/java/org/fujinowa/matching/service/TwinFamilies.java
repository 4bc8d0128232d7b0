package org.fujinowa.matching.service;

import java.util.Map;
import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.DelegationId;

/**
 * Asks a higher context which families owe a participant a bed: those whose child is the participant's twin on the other leg.
 * Matching does not know what a twin is.
 */
public interface TwinFamilies {

    /** The twin's families of each participant of that delegation; who has no twin, or whose twin has no home, is left out. */
    Map<ParticipantId, Set<HostFamilyId>> ofDelegation(DelegationId delegation);
}
