package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.jspecify.annotations.Nullable;

/** What follows from a birth date, in words: {@code #{ages.on(person, day)}} is 15歳. Nothing of it is ever stored. */
@Named("ages")
@RequestScoped
public class Ages {

    private static final int OF_AGE = 18;

    private CurrentTexts texts;
    private Shown show;

    /** For the CDI proxy. */
    protected Ages() {}

    @Inject
    public Ages(CurrentTexts texts, Shown show) {
        this.texts = texts;
        this.show = show;
    }

    /** How old the person is on that day; empty if that is not known. */
    public String on(PersonDetails person, @Nullable LocalDate day) {
        var age = day == null ? OptionalInt.empty() : person.ageOn(day);
        return age.isPresent() ? texts.of("people.age", age.getAsInt()) : "";
    }

    /** The grade in a Japanese school on that day, and when the person turns 18 if that is still to come. */
    public List<String> stages(PersonDetails person, LocalDate day) {
        var stages = new ArrayList<String>();
        person.schoolGradeOn(day)
                .ifPresent(grade -> stages.add(texts.of(
                        "people.grade",
                        texts.language() == Language.JA ? grade.kanji() : Integer.toString(grade.number()))));
        person.turns(OF_AGE)
                .filter(birthday -> birthday.isAfter(day))
                .ifPresent(birthday -> stages.add(texts.of("people.turns-18", show.date(birthday))));
        return stages;
    }
}
