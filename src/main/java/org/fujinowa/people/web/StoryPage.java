package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.people.PersonChapter;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PersonStory;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.jspecify.annotations.Nullable;

/** On the page of a person: the whole story, the newest first. */
@Named("storyPage")
@RequestScoped
public class StoryPage {

    @Inject
    private PersonStory story;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Shown show;

    private @Nullable List<PersonChapter> chapters;

    /** That person's story. */
    public List<PersonChapter> of(String person) {
        if (chapters == null) {
            chapters = story.of(PersonId.of(person));
        }
        return chapters;
    }

    /** What a chapter says. */
    public String sentence(PersonChapter chapter) {
        return texts.of(
                chapter.key(),
                chapter.values().stream()
                        .map(value -> value instanceof Choice choice ? choice.label(texts.language()) : value)
                        .toArray());
    }

    /** When it was: the day, the year, or that no year is known. */
    public String when(PersonChapter chapter) {
        var day = chapter.on();
        if (day != null) {
            return show.date(day);
        }
        return chapter.year() == 0
                ? texts.of("people.roles.since-always")
                : texts.of("people.story.year", String.valueOf(chapter.year()));
    }
}
