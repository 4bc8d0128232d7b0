package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.people.PersonChapter;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.ChaptersOfPerson;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;

/** For what a participant had applied, and when. An application that was not accepted belongs to nobody of the register. */
@ApplicationScoped
@Transactional
public class ApplicationsOfPersons implements ChaptersOfPerson {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    private ApplicationRegister applications;
    private ParticipantRegister participants;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ApplicationsOfPersons() {}

    @Inject
    public ApplicationsOfPersons(
            ApplicationRegister applications,
            ParticipantRegister participants,
            DelegationRegister delegations,
            CurrentCaller caller) {
        this.applications = applications;
        this.participants = participants;
        this.delegations = delegations;
        this.caller = caller;
    }

    @Override
    @OpenToAll(
            "Asked by the register of people, whose caller may see the person; asks itself whether they may see applications.")
    public List<PersonChapter> chaptersOf(PersonId person) {
        var reader = caller.get();
        return reader.may(Permission.VIEW_APPLICATIONS) && reader.may(Permission.VIEW_PARTICIPANTS)
                ? participants.partsOf(person).stream().flatMap(this::chapter).toList()
                : List.of();
    }

    private Stream<PersonChapter> chapter(ParticipantId part) {
        return applications.applicationOf(part).map(applications::rowOf).stream()
                .map(row -> {
                    var sent = row.sentAt();
                    var delegation = delegations.get(row.details().delegation()).value();
                    return PersonChapter.on(
                                    (sent == null ? row.begunAt() : sent)
                                            .atZone(HERE)
                                            .toLocalDate(),
                                    "applications.story.applied",
                                    List.of(new Choice("", delegation.nameJa(), delegation.nameEn())),
                                    "/applications/application-view?id=" + row.id())
                            .of(row.id());
                });
    }
}
