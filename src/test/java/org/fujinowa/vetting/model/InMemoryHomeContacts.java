package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.InMemoryNouns;

/** All calls and visits, in memory. */
public class InMemoryHomeContacts extends InMemoryNouns<HomeContact> implements HomeContacts {

    @Override
    public List<HomeContact> of(Set<HostFamilyId> families) {
        return all().stream()
                .filter(one -> families.contains(one.details().family()))
                .toList();
    }
}
