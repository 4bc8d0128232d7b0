package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.InMemoryNouns;

/** All evidence, in memory. */
public class InMemoryEvidenceBook extends InMemoryNouns<Evidence> implements EvidenceBook {

    @Override
    public List<Evidence> of(Set<HostFamilyId> families) {
        return all().stream()
                .filter(one -> families.contains(one.details().family()))
                .toList();
    }
}
