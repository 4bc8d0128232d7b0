package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.Nouns;

/** All changes at home. */
public interface HomeChanges extends Nouns<HomeChange> {

    /** Those of these families, the oldest first. */
    List<HomeChange> of(Set<HostFamilyId> families);

    /** Those of one family, the oldest first. */
    default List<HomeChange> of(HostFamilyId family) {
        return of(Set.of(family));
    }
}
