package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fujinowa.admissions.model.Participant;
import org.fujinowa.admissions.model.Participants;
import org.fujinowa.people.PersonChapter;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.ChaptersOfPerson;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;

/** For whom a person answered as guardian, and when. */
@ApplicationScoped
@Transactional
public class ChildrenOfPersons implements ChaptersOfPerson {

    private Participants participants;
    private PeopleRegister people;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ChildrenOfPersons() {}

    @Inject
    public ChildrenOfPersons(
            Participants participants, PeopleRegister people, DelegationRegister delegations, CurrentCaller caller) {
        this.participants = participants;
        this.people = people;
        this.delegations = delegations;
        this.caller = caller;
    }

    @Override
    @OpenToAll(
            "Asked by the register of people, whose caller may see the person; asks itself whether they may see participants.")
    public List<PersonChapter> chaptersOf(PersonId person) {
        return caller.get().may(Permission.VIEW_PARTICIPANTS)
                ? participants.answeredForBy(person).stream().map(this::chapter).toList()
                : List.of();
    }

    private PersonChapter chapter(Participant part) {
        var delegation = delegations.get(part.delegation()).value();
        return PersonChapter.on(
                        delegation.arrival(),
                        "admissions.story.guardian",
                        List.of(
                                people.get(part.person()).value().writtenName(),
                                new Choice("", delegation.nameJa(), delegation.nameEn())),
                        "/admissions/participant-view?id=" + part.id())
                .of(part.id());
    }
}
