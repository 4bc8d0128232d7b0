package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.Nouns;

/** All calls and visits during stays, and what was said after them. */
public interface HomeContacts extends Nouns<HomeContact> {

    /** Those of these families, the oldest first. */
    List<HomeContact> of(Set<HostFamilyId> families);

    /** Those of one family, the oldest first. */
    default List<HomeContact> of(HostFamilyId family) {
        return of(Set.of(family));
    }
}
