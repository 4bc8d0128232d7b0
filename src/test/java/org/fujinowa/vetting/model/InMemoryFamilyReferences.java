package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.InMemoryNouns;

/** All references about families, in memory. */
public class InMemoryFamilyReferences extends InMemoryNouns<FamilyReference> implements FamilyReferences {

    @Override
    public List<FamilyReference> of(Set<HostFamilyId> families) {
        return all().stream()
                .filter(one -> families.contains(one.details().family()))
                .toList();
    }
}
