package org.fujinowa.reciprocity.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.people.PersonId;
import org.fujinowa.reciprocity.TwinHome;

/** The host families of the register by their identity and by who lives in them. */
final class Homes {

    private final Map<HostFamilyId, TwinHome> byId = new HashMap<>();
    private final Map<PersonId, Set<HostFamilyId>> byPerson = new HashMap<>();

    Homes(Collection<HostFamilyEntry> families) {
        for (var family : families) {
            byId.put(family.id(), TwinHome.of(family));
            family.details()
                    .persons()
                    .forEach(person -> byPerson.computeIfAbsent(person, any -> new LinkedHashSet<>())
                            .add(family.id()));
        }
    }

    /** Where that person lives; usually one family or none. */
    Set<HostFamilyId> of(PersonId person) {
        return byPerson.getOrDefault(person, Set.of());
    }

    /** Those of these families that are in the register. */
    List<TwinHome> named(Collection<HostFamilyId> families) {
        return families.stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .distinct()
                .toList();
    }
}
