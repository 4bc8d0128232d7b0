package org.fujinowa.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.model.HostFamilies;
import org.fujinowa.hosting.model.HostFamily;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPointer;
import org.fujinowa.people.service.PointsAtPersons;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.RuleViolation;

/** Where host families name a person of the register: who represents the family, and who lives with it. */
@ApplicationScoped
@Transactional
public class HomesOfPersons implements PointsAtPersons {

    private static final String KIND = "HostFamily";
    private static final String REPRESENTATIVE = "representative";
    private static final String MEMBER = "members";

    private HostFamilies families;

    /** For the CDI proxy. */
    protected HomesOfPersons() {}

    @Inject
    public HomesOfPersons(HostFamilies families) {
        this.families = families;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return KIND;
    }

    @Override
    @OpenToAll("Asked by the register of people, whose caller may see the person.")
    public List<PersonPointer> pointersTo(PersonId person) {
        return families.of(person).stream()
                .flatMap(family -> pointers(family, person))
                .toList();
    }

    private static Stream<PersonPointer> pointers(HostFamily family, PersonId person) {
        var details = family.details();
        var found = new ArrayList<PersonPointer>();
        if (person.equals(details.representative())) {
            found.add(pointer(family, details, REPRESENTATIVE, "hosting.role.representative"));
        }
        if (lives(details, person)) {
            found.add(pointer(family, details, MEMBER, "hosting.role.member"));
        }
        return found.stream();
    }

    private static PersonPointer pointer(HostFamily family, HostFamilyDetails details, String field, String roleKey) {
        return new PersonPointer(
                KIND,
                family.key(),
                field,
                true,
                roleKey,
                details.name(),
                details.latin().isEmpty() ? details.name() : details.latin(),
                "/hosting/family-view?id=" + family.key());
    }

    private static boolean lives(HostFamilyDetails details, PersonId person) {
        return details.members().stream().anyMatch(member -> person.equals(member.person()));
    }

    /** Nobody is two members of one family: {@code hosting.both-live-there}. */
    @Override
    @OpenToAll("Asked by the register of people, whose caller may see both.")
    public Optional<RuleViolation> hindrance(PersonId stays, PersonId goes) {
        return families.of(goes).stream()
                .map(HostFamily::details)
                .filter(details -> lives(details, stays) && lives(details, goes))
                .findFirst()
                .map(details -> new RuleViolation("hosting.both-live-there", details.name()));
    }

    @Override
    @OpenToAll("Called by the register of people, which asks permission before.")
    public void point(List<PersonPointer> places, PersonId from, PersonId to) {
        for (var place : places) {
            var family = families.get(HostFamilyId.of(place.id()));
            var details = family.details();
            family.change(
                    REPRESENTATIVE.equals(place.field())
                            ? details.naming(to, details.members())
                            : details.naming(details.representative(), renamed(details.members(), from, to)));
            families.changed(family);
        }
    }

    private static List<Member> renamed(List<Member> members, PersonId from, PersonId to) {
        return members.stream()
                .map(member -> from.equals(member.person()) ? member.as(to) : member)
                .toList();
    }
}
