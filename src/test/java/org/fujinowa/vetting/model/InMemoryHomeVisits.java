package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.InMemoryNouns;

/** All home visits, in memory. */
public class InMemoryHomeVisits extends InMemoryNouns<HomeVisit> implements HomeVisits {

    @Override
    public List<HomeVisit> of(Set<HostFamilyId> families) {
        return all().stream()
                .filter(one -> families.contains(one.details().family()))
                .toList();
    }
}
