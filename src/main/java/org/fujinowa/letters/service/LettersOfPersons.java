package org.fujinowa.letters.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.letters.Delivery;
import org.fujinowa.letters.model.Letter;
import org.fujinowa.letters.model.Letters;
import org.fujinowa.people.PersonChapter;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.ChaptersOfPerson;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** Which letters about a person, or about their home, were handed over. */
@ApplicationScoped
@Transactional
public class LettersOfPersons implements ChaptersOfPerson {

    private Letters letters;
    private ParticipantRegister participants;
    private HostRegister families;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected LettersOfPersons() {}

    @Inject
    public LettersOfPersons(
            Letters letters, ParticipantRegister participants, HostRegister families, CurrentCaller caller) {
        this.letters = letters;
        this.participants = participants;
        this.families = families;
        this.caller = caller;
    }

    @Override
    @OpenToAll(
            "Asked by the register of people, whose caller may see the person; asks itself whether they may see letters.")
    public List<PersonChapter> chaptersOf(PersonId person) {
        var reader = caller.get();
        if (!Stream.of(Permission.MANAGE_LETTERS, Permission.VIEW_PARTICIPANTS, Permission.VIEW_HOSTS)
                .allMatch(reader::may)) {
            return List.of();
        }
        return Stream.concat(
                        participants.partsOf(person).stream().flatMap(part -> letters.about(part).stream()),
                        families.naming(person).stream().flatMap(family -> letters.about(family.id()).stream()))
                .filter(letter -> letter.delivery() != Delivery.NOT_YET)
                .flatMap(LettersOfPersons::chapter)
                .toList();
    }

    private static Stream<PersonChapter> chapter(Letter letter) {
        var key = "letters.kind." + letter.kind().name();
        var kind = new Choice(
                "", Texts.in(Language.JA).of(key), Texts.in(Language.EN).of(key));
        return Stream.ofNullable(letter.line(Optional.empty(), true).deliveredOn())
                .map(day -> PersonChapter.on(
                                day,
                                "letters.story.handed-over",
                                List.of(kind),
                                "/matching/letters?delegation=" + letter.delegation())
                        .of(letter.delegation()));
    }
}
