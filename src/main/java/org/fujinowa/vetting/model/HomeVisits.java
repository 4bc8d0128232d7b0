package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.Nouns;

/** All home visits. */
public interface HomeVisits extends Nouns<HomeVisit> {

    /** Those of these families, the oldest first. */
    List<HomeVisit> of(Set<HostFamilyId> families);

    /** Those of one family, the oldest first. */
    default List<HomeVisit> of(HostFamilyId family) {
        return of(Set.of(family));
    }
}
