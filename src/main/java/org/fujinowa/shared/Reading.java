package org.fujinowa.shared;

import java.util.Locale;

/** What somebody reads: one of the languages in which everything exists, or one in which the pages of those who apply exist, too. */
public enum Reading {
    JAPANESE(Language.JA),
    ENGLISH(Language.EN),
    /** Vietnamese where it exists, and English elsewhere. */
    VIETNAMESE(Language.EN),
    /** German where it exists, and English elsewhere. */
    GERMAN(Language.EN);

    private final Language language;

    Reading(Language language) {
        this.language = language;
    }

    /** What somebody reads of whom only the language is known. */
    public static Reading of(Language language) {
        return language == Language.JA ? JAPANESE : ENGLISH;
    }

    /** The language in which everything exists for them: letters, messages, files. */
    public Language language() {
        return language;
    }

    /** The sentences of the pages that exist in it. */
    public Texts texts() {
        return switch (this) {
            case VIETNAMESE -> Texts.vietnamese();
            case GERMAN -> Texts.german();
            default -> Texts.in(language);
        };
    }

    /** The word in cookies. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
