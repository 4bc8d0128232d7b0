package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.vetting.StageFact;
import org.fujinowa.vetting.model.HomeContact;
import org.fujinowa.vetting.model.HomeContacts;

/** Calls, visits and looks back, as stages of families. */
@ApplicationScoped
class ContactFacts implements StageFacts {

    private HomeContacts contacts;

    /** For the CDI proxy. */
    protected ContactFacts() {}

    @Inject
    ContactFacts(HomeContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Map<HostFamilyId, List<StageFact>> of(Set<HostFamilyId> families) {
        return contacts.of(families).stream()
                .collect(Collectors.groupingBy(
                        HomeContact::family, Collectors.mapping(HomeContact::fact, Collectors.toList())));
    }
}
