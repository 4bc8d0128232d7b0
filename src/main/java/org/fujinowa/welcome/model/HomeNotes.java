package org.fujinowa.welcome.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.Nouns;

/** What families said about their guests, as if it were a collection in memory. */
public interface HomeNotes extends Nouns<HomeNote> {

    /** What one family said, the oldest first. */
    List<HomeNote> of(HostFamilyId family);

    /** Those of these families, in whatever order. */
    default List<HomeNote> of(Set<HostFamilyId> families) {
        return families.stream().flatMap(family -> of(family).stream()).toList();
    }

    /** How many families wait for a call. */
    long waiting();
}
