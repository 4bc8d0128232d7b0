package org.fujinowa.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Reading;
import org.fujinowa.shared.Texts;

/** How one reader wants to see the pages; kept in six cookies on their device, known before anybody signs in. */
public record Preferences(
        Language language, TextSize textSize, Furigana furigana, Theme theme, Wording wording, Reading reading) {

    static final String LANGUAGE = "language";
    static final String TEXT_SIZE = "text-size";
    static final String FURIGANA = "furigana";
    static final String THEME = "theme";
    static final String WORDING = "wording";

    /** What is read instead of English where it exists. */
    static final String READING = "reading";

    private static final Map<String, Reading> SPOKEN =
            Map.of("ja", Reading.JAPANESE, "en", Reading.ENGLISH, "vi", Reading.VIETNAMESE, "de", Reading.GERMAN);

    /** The reader's choice, and where they made none: their browser's language, and calm defaults. */
    public static Preferences of(HttpServletRequest request) {
        var cookies = cookies(request);
        return new Preferences(
                Word.read(Language.class, cookies.get(LANGUAGE))
                        .orElseGet(() -> asked(request).language()),
                Word.read(TextSize.class, cookies.get(TEXT_SIZE)).orElse(TextSize.NORMAL),
                Word.read(Furigana.class, cookies.get(FURIGANA)).orElse(Furigana.NAMES),
                Word.read(Theme.class, cookies.get(THEME)).orElse(Theme.AUTO),
                Word.read(Wording.class, cookies.get(WORDING)).orElse(Wording.ORDINARY),
                Word.read(Reading.class, cookies.get(READING)).orElseGet(() -> asked(request)));
    }

    /** Whether a choice of that name and word exists. */
    static boolean knows(String name, String word) {
        return switch (name) {
            case LANGUAGE -> Word.read(Language.class, word).isPresent();
            case TEXT_SIZE -> Word.read(TextSize.class, word).isPresent();
            case FURIGANA -> Word.read(Furigana.class, word).isPresent();
            case THEME -> Word.read(Theme.class, word).isPresent();
            case READING -> Word.read(Reading.class, word).isPresent();
            case WORDING -> Word.read(Wording.class, word).isPresent();
            default -> false;
        };
    }

    /** Whether the page of that path is said in easy Japanese: only Japanese, and only where pages exist in it. */
    boolean easy(String path) {
        return wording == Wording.EASY && language == Language.JA && EasyPages.holds(path);
    }

    /** The sentences in which the page of that path is said. */
    Texts texts(String path) {
        if (easy(path)) {
            return Texts.easy();
        }
        if (language == Language.EN && EasyPages.holds(path)) {
            return reading.language() == Language.EN ? reading.texts() : Texts.in(language);
        }
        return Texts.in(language);
    }

    private static Map<String, String> cookies(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .collect(Collectors.toMap(Cookie::getName, Cookie::getValue, (first, second) -> first));
    }

    /** The first of the browser's languages that we speak; Japanese for a browser that asks for none. */
    private static Reading asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Reading.JAPANESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> Optional.ofNullable(SPOKEN.get(tag)).stream())
                .findFirst()
                .orElse(Reading.ENGLISH);
    }
}
