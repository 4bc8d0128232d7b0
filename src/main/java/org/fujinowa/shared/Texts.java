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
 * only those that are said in other words.
 */
public final class Texts {

    private static final ResourceBundle.Control EXACTLY_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final boolean easy;

    private Texts(Language language, boolean easy) {
        this.language = language;
        this.easy = easy;
    }

    /** The sentences in that language. */
    public static Texts in(Language language) {
        return new Texts(language, false);
    }

    /** The sentences in easy Japanese, and in ordinary Japanese where nobody has said them more easily. */
    public static Texts easy() {
        return new Texts(Language.JA, true);
    }

    /** The language of these sentences. */
    public Language language() {
        return language;
    }

    /** Whether these are the sentences in easy Japanese. */
    public boolean isEasy() {
        return easy;
    }

    /**
     * The sentence with its values filled in.
     *
     * @throws IllegalArgumentException if no bundle has the key: that is our mistake, and a test looks for it
     */
    public String of(String key, Object... values) {
        var pattern = pattern(key);
        return values.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, language.locale())
                        .format(Arrays.stream(values).map(this::written).toArray());
    }

    /** A day as people write it; left to itself, the format would add an hour to it. */
    private Object written(Object value) {
        if (value instanceof LocalDate day) {
            var pattern = language == Language.JA ? "uuuu年M月d日" : "d MMMM uuuu";
            return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
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
            return saidEasily(key).orElseGet(() -> bundle(key).getString(key));
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("No sentence for \"%s\" in %s.".formatted(key, language), missing);
        }
    }

    private Optional<String> saidEasily(String key) {
        if (!easy) {
            return Optional.empty();
        }
        try {
            var overlay = ResourceBundle.getBundle(
                    "i18n." + context(key) + "_ja_easy",
                    Locale.ROOT,
                    Texts.class.getClassLoader(),
                    EXACTLY_THIS_LANGUAGE);
            return overlay.containsKey(key) ? Optional.of(overlay.getString(key)) : Optional.empty();
        } catch (MissingResourceException nothingSaidEasily) {
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
