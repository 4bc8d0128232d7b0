package org.fujinowa.desk.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The words of the hand-over book in one language, as its template asks for them. */
public final class HandOverWords {

    private final Texts texts;

    public HandOverWords(Language language) {
        texts = Texts.in(language);
    }

    /** A sentence with its values filled in. */
    public String of(String key, Object... values) {
        return texts.of(key, values);
    }

    /** The word for a constant. */
    public String word(Enum<?> constant) {
        return texts.of(Kebab.key(constant));
    }

    /** One of two texts, by the language; the other one where it is empty. */
    public String either(String ja, String en) {
        var first = texts.language() == Language.JA ? ja : en;
        return first.isEmpty() ? ja + en : first;
    }

    /** A day with its weekday; empty for no day. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : day.format(
                        texts.language() == Language.JA
                                ? DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE)
                                : DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK));
    }

    /** The lines of a text. */
    public List<String> lines(String text) {
        return text.lines().toList();
    }
}
