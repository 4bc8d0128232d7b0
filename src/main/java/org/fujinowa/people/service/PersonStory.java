package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.people.PersonChapter;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRole;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentScope;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** One person's whole story with the exchange, from every context that knows a part of it. */
@ApplicationScoped
@Transactional
public class PersonStory {

    /** The newest first; within a year what has a day after what only has the year. */
    private static final Comparator<PersonChapter> NEWEST_FIRST = Comparator.comparingInt(PersonChapter::year)
            .reversed()
            .thenComparing(PersonStory::day, Comparator.reverseOrder())
            .thenComparing(PersonChapter::key)
            .thenComparing(PersonChapter::address);

    private PeopleRegister register;
    private Instance<ChaptersOfPerson> parts;
    private CurrentScope scope;

    /** For the CDI proxy. */
    protected PersonStory() {}

    @Inject
    public PersonStory(PeopleRegister register, @Any Instance<ChaptersOfPerson> parts, CurrentScope scope) {
        this.register = register;
        this.parts = parts;
        this.scope = scope;
    }

    /**
     * Everything that the reader may know, the newest first; what simply lasts stands at the end, and after it how much there is
     * in delegations of which the reader is not in charge.
     */
    @Requires(Permission.VIEW_PEOPLE)
    public List<PersonChapter> of(PersonId person) {
        var whole = scope.seeingAll(() -> whole(person));
        var story = whole.stream().filter(this::mayBeTold).collect(Collectors.toCollection(ArrayList::new));
        story.sort(NEWEST_FIRST);
        if (story.size() < whole.size()) {
            story.add(
                    new PersonChapter(0, null, "people.story.outside", List.of(whole.size() - story.size()), "", null));
        }
        return List.copyOf(story);
    }

    private List<PersonChapter> whole(PersonId person) {
        var story = new ArrayList<PersonChapter>();
        register.roles(person).forEach(role -> story.add(chapter(role)));
        parts.forEach(part -> story.addAll(part.chaptersOf(person)));
        return story;
    }

    private boolean mayBeTold(PersonChapter chapter) {
        return chapter.of() == null || scope.covers(chapter.of());
    }

    private static LocalDate day(PersonChapter chapter) {
        var day = chapter.on();
        return day == null ? LocalDate.MAX : day;
    }

    private static PersonChapter chapter(PersonRole role) {
        var key = role.roleKey();
        var word = new Choice(
                "", Texts.in(Language.JA).of(key), Texts.in(Language.EN).of(key));
        return new PersonChapter(
                role.year(),
                null,
                "people.story.role",
                List.of(word, new Choice("", role.inJa(), role.inEn())),
                role.address(),
                role.of());
    }
}
