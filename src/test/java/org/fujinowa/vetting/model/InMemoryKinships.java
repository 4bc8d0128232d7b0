package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.InMemoryNouns;

/** All declarations of kinship, in memory. */
public class InMemoryKinships extends InMemoryNouns<Kinship> implements Kinships {

    @Override
    public List<Kinship> of(Set<HostFamilyId> families) {
        return all().stream()
                .filter(one -> families.contains(one.details().family()))
                .toList();
    }
}
