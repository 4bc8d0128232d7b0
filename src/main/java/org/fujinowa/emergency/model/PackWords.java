package org.fujinowa.emergency.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import org.fujinowa.emergency.PersonCard;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Answer;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** What the templates of emergency papers say, in both languages. */
public final class PackWords {

    private static final String BETWEEN = " / ";

    private final Texts ja = Texts.in(Language.JA);
    private final Texts en = Texts.in(Language.EN);

    /** A sentence in both languages. */
    public String both(String key) {
        return ja.of(key) + BETWEEN + en.of(key);
    }

    /** The word for a constant in both languages. */
    public String word(Enum<?> constant) {
        return both(Kebab.key(constant));
    }

    /** Two texts side by side; one of them where the other is missing, or says the same. */
    public String beside(String one, String other) {
        if (one.isBlank() || one.equals(other)) {
            return other;
        }
        return other.isBlank() ? one : one + BETWEEN + other;
    }

    /** A day as both read it. */
    public String day(LocalDate day) {
        var style = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        return day.format(style.withLocale(Language.JA.locale()))
                + BETWEEN
                + day.format(style.withLocale(Language.EN.locale()));
    }

    /** What one allergy is to, and how strong it is. */
    public String allergy(Allergy allergy) {
        return beside(allergy.subjectIn(Language.JA), allergy.subjectIn(Language.EN)) + " — "
                + word(allergy.severity());
    }

    /** What is said of somebody without allergies: that there are none, or that nobody asked. */
    public String noAllergy(PersonCard card) {
        return both(card.allergyAnswer() == Answer.NONE ? "emergency.no-allergy" : "emergency.not-asked");
    }

    /** What the person does not eat. */
    public String diets(PersonCard card) {
        return card.diets().stream().map(this::word).collect(Collectors.joining("; "));
    }

    /** All allergies in one line. */
    public String allergies(PersonCard card) {
        return card.allergies().isEmpty()
                ? noAllergy(card)
                : card.allergies().stream().map(this::allergy).collect(Collectors.joining("; "));
    }
}
