package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.Nouns;

/** All evidence. */
public interface EvidenceBook extends Nouns<Evidence> {

    /** That of these families, struck out or not, the oldest first. */
    List<Evidence> of(Set<HostFamilyId> families);

    /** That of one family, struck out or not, the oldest first. */
    default List<Evidence> of(HostFamilyId family) {
        return of(Set.of(family));
    }
}
