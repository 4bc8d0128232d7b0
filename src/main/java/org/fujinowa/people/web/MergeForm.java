package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.people.MergeField;
import org.fujinowa.people.MergePick;
import org.fujinowa.people.MergeSheet;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Shown;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The choices of the page on which two records become one: what is advised until somebody chooses, then what they chose. */
@Named("mergeForm")
@RequestScoped
public class MergeForm {

    @Inject
    private Words words;

    @Inject
    private Shown show;

    /** Whether this one is the choice for that value. */
    public boolean picked(MergeField field, String pick) {
        return pick(field).name().equals(pick);
    }

    /** The choice for that value. */
    MergePick pick(MergeField field) {
        var typed = Asked.of("pick-" + field.name());
        for (var pick : MergePick.values()) {
            if (pick.name().equals(typed)) {
                return pick;
            }
        }
        return field.advised();
    }

    /** What stands in the field for own words. */
    public String own(MergeField field) {
        var name = "own-" + field.name();
        return Asked.has(name) ? Asked.of(name) : field.beginning();
    }

    /** Whether own words can be typed there. */
    public boolean typeable(MergeField field) {
        return field.canBeTyped();
    }

    /** Whether the field for own words is a day. */
    public boolean isDay(MergeField field) {
        return "birthDate".equals(field.name());
    }

    /** Whether the field for own words has several lines. */
    public boolean isLong(MergeField field) {
        return "note".equals(field.name());
    }

    /** The key of the value's label. */
    public String label(MergeField field) {
        return "people.person." + Kebab.of(field.name());
    }

    /** A value as the reader reads it; empty if there is none. */
    public String said(@Nullable Serializable value) {
        return value instanceof LocalDate day ? show.date(day) : words.of(value);
    }

    /** The record that was chosen, as if somebody had typed it. */
    RecordForm<PersonDetails> read(MergeSheet sheet) {
        var form = RecordForm.of(sheet.one().value(), "people.person");
        for (var field : sheet.fields()) {
            if (field.same()) {
                continue;
            }
            switch (pick(field)) {
                case ONE -> form.take(field.name(), sheet.one().value());
                case OTHER -> form.take(field.name(), sheet.other().value());
                case OWN -> form.put(field.name(), own(field));
            }
        }
        return form;
    }
}
