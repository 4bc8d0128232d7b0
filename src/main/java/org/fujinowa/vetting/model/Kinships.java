package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.Nouns;

/** All declarations of kinship. */
public interface Kinships extends Nouns<Kinship> {

    /** Those of these families, the oldest first. */
    List<Kinship> of(Set<HostFamilyId> families);

    /** Those of one family, the oldest first. */
    default List<Kinship> of(HostFamilyId family) {
        return of(Set.of(family));
    }
}
