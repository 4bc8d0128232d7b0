package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fujinowa.partnering.AdultCard;
import org.fujinowa.partnering.Candidate;
import org.fujinowa.partnering.SheetRow;
import org.fujinowa.partnering.SheetState;
import org.fujinowa.partnering.TravellerId;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** What partner windows have to say, in the reader's language. */
@Named
@RequestScoped
public class PartneringWords {

    @Inject
    private CurrentTexts texts;

    @Inject
    private Words words;

    @Inject
    private Shown show;

    /** The values of a difference. */
    public String said(List<Object> values) {
        return values.stream().map(this::said).collect(Collectors.joining(" / "));
    }

    private String said(Object value) {
        if (value instanceof Allergy allergy) {
            var sentence =
                    texts.of("partnering.allergy", allergy.subjectIn(texts.language()), words.of(allergy.severity()));
            return allergy.words().isEmpty() ? sentence : sentence + " – " + allergy.words();
        }
        if (value instanceof LanguageSkill skill) {
            var key = "people.language." + skill.language();
            return texts.of(
                    "partnering.language-skill",
                    texts.has(key) ? texts.of(key) : skill.language(),
                    words.of(skill.level()));
        }
        if (value instanceof AdultCard card) {
            return texts.of("partnering.card", card.holder(), show.date(card.expiresOn()));
        }
        return value instanceof LocalDate day ? show.date(day) : words.of(value);
    }

    /** How a candidate is called in the menu. */
    public String candidate(Candidate candidate) {
        if (candidate.key().equals(Candidate.NEW)) {
            return texts.of("partnering.candidate.new");
        }
        return texts.of(
                candidate.takesPart() ? "partnering.candidate.participant" : "partnering.candidate.person",
                candidate.name(),
                show.shortDate(candidate.birthDate()));
    }

    /** How a state is marked. */
    public String kind(SheetState state) {
        return switch (state) {
            case NEW, CHANGED -> "warn";
            case TAKEN_OVER -> "ok";
        };
    }

    /**
     * One value of a flight or a home before and after.
     *
     * @param label what it is
     * @param before what was taken over
     * @param after what the partner says
     */
    public record Change(String label, String before, String after) implements Serializable {}

    /** In what a flight or a home differs from what was taken over of it. */
    public List<Change> changes(SheetRow<?> row, String labels, List<Choice> travellers) {
        var changes = new ArrayList<Change>();
        for (var part : RecordType.of(row.details().getClass()).parts()) {
            var before = row.taken() == null ? null : part.of(row.taken());
            var after = part.of(row.details());
            var said = value(after, travellers);
            if (!Objects.equals(before, after) && !(before == null && said.isEmpty())) {
                changes.add(
                        new Change(texts.of(labels + "." + Kebab.of(part.name())), value(before, travellers), said));
            }
        }
        return changes;
    }

    private String value(@Nullable Object value, List<Choice> travellers) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> value(one, travellers)).collect(Collectors.joining(" / "));
        }
        if (value instanceof TravellerId id) {
            return words.of(id, travellers);
        }
        return value == null ? "" : said(value);
    }

    /** The names of those who travel. */
    public String names(List<TravellerId> ids, List<Choice> travellers) {
        return value(ids, travellers);
    }

    /** The reader's word for a language. */
    public String language(Language language) {
        return texts.of("shared.language." + language.tag());
    }
}
