package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.Nouns;

/** All references about families. */
public interface FamilyReferences extends Nouns<FamilyReference> {

    /** Those of these families, the oldest first. */
    List<FamilyReference> of(Set<HostFamilyId> families);

    /** Those of one family, the oldest first. */
    default List<FamilyReference> of(HostFamilyId family) {
        return of(Set.of(family));
    }
}
