package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.people.PersonChapter;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.ChaptersOfPerson;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;

/** With whom a person stayed, and whom their family had as a guest: confirmed placements only. */
@ApplicationScoped
@Transactional
public class StaysOfPersons implements ChaptersOfPerson {

    private Boards boards;
    private ParticipantRegister participants;
    private PeopleRegister people;
    private HostRegister families;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected StaysOfPersons() {}

    @Inject
    public StaysOfPersons(
            Boards boards,
            ParticipantRegister participants,
            PeopleRegister people,
            HostRegister families,
            CurrentCaller caller) {
        this.boards = boards;
        this.participants = participants;
        this.people = people;
        this.families = families;
        this.caller = caller;
    }

    @Override
    @OpenToAll(
            "Asked by the register of people, whose caller may see the person; asks itself whether they may see the rest.")
    public List<PersonChapter> chaptersOf(PersonId person) {
        var reader = caller.get();
        if (!Stream.of(Permission.VIEW_PLACEMENTS, Permission.VIEW_PARTICIPANTS, Permission.VIEW_HOSTS)
                .allMatch(reader::may)) {
            return List.of();
        }
        var asGuest = participants.partsOf(person).stream()
                .flatMap(part -> boards.placementsOf(part).stream())
                .filter(StaysOfPersons::confirmed)
                .map(this::stayed);
        var asHost = families.naming(person).stream()
                .flatMap(family -> boards.placementsAt(family.id()).stream())
                .filter(StaysOfPersons::confirmed)
                .map(this::hosted);
        return Stream.concat(asGuest, asHost).toList();
    }

    private static boolean confirmed(Placement placement) {
        return placement.details().state() == PlacementState.CONFIRMED;
    }

    private PersonChapter stayed(Placement placement) {
        var family = families.get(placement.details().family()).value();
        return PersonChapter.on(
                        placement.details().firstNight(),
                        "matching.story.stayed",
                        List.of(family.name()),
                        "/hosting/family-view?id=" + placement.details().family())
                .of(placement.details().participant());
    }

    private PersonChapter hosted(Placement placement) {
        var guest = participants.get(placement.details().participant()).value().person();
        return PersonChapter.on(
                        placement.details().firstNight(),
                        "matching.story.hosted",
                        List.of(people.get(guest).value().writtenName()),
                        "/admissions/participant-view?id=" + placement.details().participant())
                .of(placement.details().participant());
    }
}
