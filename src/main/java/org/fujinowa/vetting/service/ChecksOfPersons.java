package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.people.PersonChapter;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.ChaptersOfPerson;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.EvidenceBook;
import org.fujinowa.vetting.model.Requirements;

/** What was checked of a person or their family, and on which day: the kind of check, never its result. */
@ApplicationScoped
@Transactional
public class ChecksOfPersons implements ChaptersOfPerson {

    private EvidenceBook evidence;
    private Requirements requirements;
    private HostRegister families;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ChecksOfPersons() {}

    @Inject
    public ChecksOfPersons(
            EvidenceBook evidence, Requirements requirements, HostRegister families, CurrentCaller caller) {
        this.evidence = evidence;
        this.requirements = requirements;
        this.families = families;
        this.caller = caller;
    }

    @Override
    @OpenToAll(
            "Asked by the register of people, whose caller may see the person; asks itself whether they may see checks.")
    public List<PersonChapter> chaptersOf(PersonId person) {
        return caller.get().may(Permission.MANAGE_VETTING)
                ? families.naming(person).stream()
                        .flatMap(family -> checks(family, person))
                        .toList()
                : List.of();
    }

    private Stream<PersonChapter> checks(HostFamilyEntry family, PersonId person) {
        return evidence.of(family.id()).stream()
                .map(Evidence::entry)
                .filter(entry -> entry.stands() && isAbout(entry.details(), family, person))
                .map(entry -> chapter(entry.details()));
    }

    /** The family's checks are those of everybody in it; a member's own are nobody else's. */
    private static boolean isAbout(EvidenceDetails details, HostFamilyEntry family, PersonId person) {
        return details.member().isEmpty()
                || family.details().members().stream()
                        .anyMatch(member ->
                                person.equals(member.person()) && member.name().equals(details.member()));
    }

    private PersonChapter chapter(EvidenceDetails details) {
        var asked = requirements.get(details.requirement()).details();
        return PersonChapter.on(
                        details.doneOn(),
                        "vetting.story.checked",
                        List.of(new Choice("", asked.nameJa(), asked.nameEn())),
                        "/vetting/family?id=" + details.family())
                .of(details.family());
    }
}
