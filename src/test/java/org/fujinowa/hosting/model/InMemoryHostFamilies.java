package org.fujinowa.hosting.model;

import java.util.List;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.store.InMemoryNouns;

/** The register of host families in memory. */
public class InMemoryHostFamilies extends InMemoryNouns<HostFamily> implements HostFamilies {

    @Override
    public List<HostFamily> of(PersonId person) {
        return all().stream()
                .filter(family -> family.details().persons().contains(person))
                .toList();
    }

    @Override
    public List<HostFamily> resembling(HostFamilyDetails details) {
        return all().stream()
                .filter(family -> FamilyKeys.resemble(details, family.details()))
                .toList();
    }
}
