package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.InMemoryNouns;

/** All changes at home, in memory. */
public class InMemoryHomeChanges extends InMemoryNouns<HomeChange> implements HomeChanges {

    @Override
    public List<HomeChange> of(Set<HostFamilyId> families) {
        return all().stream()
                .filter(one -> families.contains(one.details().family()))
                .toList();
    }
}
