package org.fujinowa.shared;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The sentences of the product in one language, found by key.
 *
 * <p>The first word of a key names its bundle: {@code hosting.beds-out-of-range} stands in
 * {@code i18n/hosting_ja.properties}. Sentences are ICU message formats: {@code {0}} is the first value, plurals are
 * {@code {0, plural, one {…} other {…}}}.
 *
 * <p>In easy Japanese (やさしい日本語) a sentence is first looked for in {@code i18n/hosting_ja_easy.properties}, which holds
 * only those that are said in other words. For readers of Vietnamese or German it is first looked for in
 * {@code i18n/hosting_en_vi.properties} or {@code _en_de}; what nobody has translated is said in English.
 */
public final class Texts {

    private static final ResourceBundle.Control EXACTLY_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String ORDINARY = "";
    private static final String EASY = "easy";

    private final Language language;
    private final String reading;

    private Texts(Language language, String reading) {
        this.language = language;
        this.reading = reading;
    }

    /** The sentences in that language. */
    public static Texts in(Language language) {
        return new Texts(language, ORDINARY);
    }

    /** The sentences in easy Japanese, and in ordinary Japanese where nobody has said them more easily. */
    public static Texts easy() {
        return new Texts(Language.JA, EASY);
    }

    /** The sentences in Vietnamese, and in English where nobody has translated them. */
    public static Texts vietnamese() {
        return new Texts(Language.EN, "vi");
    }

    /** The sentences in German, and in English where nobody has translated them. */
    public static Texts german() {
        return new Texts(Language.EN, "de");
    }

    /** The language of these sentences. */
    public Language language() {
        return language;
    }

    /** Whether these are the sentences in easy Japanese. */
    public boolean isEasy() {
        return reading.equals(EASY);
    }

    /** The language tag of what is read, for {@code lang} attributes: {@code ja}, {@code en}, {@code vi} or {@code de}. */
    public String tag() {
        return reading.equals(ORDINARY) || isEasy() ? language.tag() : reading;
    }

    /**
     * The sentence with its values filled in.
     *
     * @throws IllegalArgumentException if no bundle has the key: that is our mistake, and a test looks for it
     */
    public String of(String key, Object... values) {
        return saidOtherwise(key)
                .map(pattern -> filledIn(pattern, Locale.forLanguageTag(tag()), values))
                .orElseGet(() -> filledIn(pattern(key), language.locale(), values));
    }

    /** By the plurals and dates of the language in which the sentence is written, which may not be that of the reading. */
    private static String filledIn(String pattern, Locale locale, Object... values) {
        return values.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, locale)
                        .format(Arrays.stream(values)
                                .map(value -> written(value, locale))
                                .toArray());
    }

    /** A day as people write it; left to itself, the format would add an hour to it. */
    private static Object written(Object value, Locale locale) {
        if (value instanceof LocalDate day) {
            var pattern = switch (locale.getLanguage()) {
                case "ja" -> "uuuu年M月d日";
                case "de" -> "d. MMMM uuuu";
                default -> "d MMMM uuuu";
            };
            return day.format(DateTimeFormatter.ofPattern(pattern, locale));
        }
        return value;
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException noBundle) {
            return false;
        }
    }

    private String pattern(String key) {
        try {
            return bundle(key).getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("No sentence for \"%s\" in %s.".formatted(key, language), missing);
        }
    }

    private Optional<String> saidOtherwise(String key) {
        if (reading.equals(ORDINARY)) {
            return Optional.empty();
        }
        try {
            var overlay = ResourceBundle.getBundle(
                    "i18n." + context(key) + "_" + language.tag() + "_" + reading,
                    Locale.ROOT,
                    Texts.class.getClassLoader(),
                    EXACTLY_THIS_LANGUAGE);
            return overlay.containsKey(key) ? Optional.of(overlay.getString(key)) : Optional.empty();
        } catch (MissingResourceException nothingSaidOtherwise) {
            return Optional.empty();
        }
    }

    private static String context(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private ResourceBundle bundle(String key) {
        return ResourceBundle.getBundle(
                "i18n." + context(key), language.locale(), Texts.class.getClassLoader(), EXACTLY_THIS_LANGUAGE);
    }
}
