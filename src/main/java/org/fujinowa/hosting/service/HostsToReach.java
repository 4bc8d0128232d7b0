package org.fujinowa.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.fujinowa.hosting.model.HostFamilies;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.NeedsContacts;
import org.fujinowa.security.OpenToAll;

/** Whoever lives in a family that has guests has to be reached. */
@ApplicationScoped
@Transactional
public class HostsToReach implements NeedsContacts {

    private HostFamilies families;

    /** For the CDI proxy. */
    protected HostsToReach() {}

    @Inject
    public HostsToReach(HostFamilies families) {
        this.families = families;
    }

    @Override
    @OpenToAll("Asked by retention, whose caller may see how much is due; says yes or no.")
    public boolean neededAfter(LocalDate day, PersonId person) {
        return families.of(person).stream().anyMatch(family -> family.details().active());
    }
}
