package org.fujinowa.vetting.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.vetting.StageFact;

/** Asks a higher context what happened with families: vetting knows neither offers nor placements. */
public interface StageFacts {

    /** What happened with each, in whatever order; a family with which nothing did may be left out. */
    Map<HostFamilyId, List<StageFact>> of(Set<HostFamilyId> families);
}
