package org.fujinowa.welcome.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.Nouns;

/** All offers of homes, as if they were a collection in memory. */
public interface Offers extends Nouns<Offer> {

    /** The offers of one family, the newest first. */
    List<Offer> of(HostFamilyId family);

    /** Those of these families, in whatever order. */
    default List<Offer> of(Set<HostFamilyId> families) {
        return families.stream().flatMap(family -> of(family).stream()).toList();
    }

    /** The newest one of a family, if it has made any. */
    default Optional<Offer> newest(HostFamilyId family) {
        return of(family).stream().findFirst();
    }

    /** How many newcomers have begun since that moment. */
    long newcomersSince(Instant moment);
}
