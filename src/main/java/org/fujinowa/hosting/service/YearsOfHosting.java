package org.fujinowa.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.people.PersonChapter;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.ChaptersOfPerson;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;

/** In which years a person's family had guests, as far as its record remembers. */
@ApplicationScoped
@Transactional
public class YearsOfHosting implements ChaptersOfPerson {

    private HostRegister families;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected YearsOfHosting() {}

    @Inject
    public YearsOfHosting(HostRegister families, CurrentCaller caller) {
        this.families = families;
        this.caller = caller;
    }

    @Override
    @OpenToAll(
            "Asked by the register of people, whose caller may see the person; asks itself whether they may see families.")
    public List<PersonChapter> chaptersOf(PersonId person) {
        return caller.get().may(Permission.VIEW_HOSTS)
                ? families.naming(person).stream()
                        .flatMap(YearsOfHosting::chapters)
                        .toList()
                : List.of();
    }

    private static Stream<PersonChapter> chapters(HostFamilyEntry family) {
        return family.details().history().stream().map(stay -> chapter(family, stay));
    }

    private static PersonChapter chapter(HostFamilyEntry family, HostedBefore stay) {
        List<Serializable> values = List.of(family.details().name(), stay.programme(), stay.guests());
        return new PersonChapter(
                stay.year(),
                null,
                stay.programme().isEmpty() ? "hosting.story.hosted" : "hosting.story.hosted-of",
                values,
                "/hosting/family-view?id=" + family.id(),
                family.id());
    }
}
