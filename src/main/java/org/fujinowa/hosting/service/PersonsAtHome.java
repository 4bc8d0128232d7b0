package org.fujinowa.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.model.HostFamilies;
import org.fujinowa.hosting.model.HostFamily;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRemoving;
import org.fujinowa.people.PersonRole;
import org.fujinowa.people.service.RolesOfPerson;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.RuleViolation;

/** What a person of the register is to host families: they represent one or live in it, and so cannot vanish. */
@ApplicationScoped
@Transactional
public class PersonsAtHome implements RolesOfPerson {

    private HostFamilies families;

    /** For the CDI proxy. */
    protected PersonsAtHome() {}

    @Inject
    public PersonsAtHome(HostFamilies families) {
        this.families = families;
    }

    @Override
    @OpenToAll("Asked by the register of people, whose caller may see the person.")
    public List<PersonRole> rolesOf(PersonId person) {
        return families.of(person).stream().map(family -> role(person, family)).toList();
    }

    /** A family has no year of its own; the last one in which it had a guest says best when this was. */
    private static PersonRole role(PersonId person, HostFamily family) {
        var details = family.details();
        return new PersonRole(
                details.history().stream().mapToInt(stay -> stay.year()).max().orElse(0),
                person.equals(details.representative()) ? "hosting.role.representative" : "hosting.role.member",
                details.name(),
                nameInEnglish(details),
                "/hosting/family-view?id=" + family.id(),
                family.id());
    }

    private static String nameInEnglish(HostFamilyDetails details) {
        return details.latin().isEmpty() ? details.name() : details.latin();
    }

    /** @throws RuleViolation {@code hosting.person-lives-there} if a host family names the person */
    @OpenToAll("Hears of what the register of people is about to do for a caller who was allowed to.")
    public void refuse(@Observes PersonRemoving event) {
        families.of(event.person()).stream().findFirst().ifPresent(family -> {
            throw new RuleViolation(
                    "hosting.person-lives-there", family.details().name());
        });
    }
}
