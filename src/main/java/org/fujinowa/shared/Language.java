package org.fujinowa.shared;

import java.util.Locale;

/** The languages in which every page, letter and message exists. */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale by which numbers, dates and plurals are written. */
    public Locale locale() {
        return locale;
    }

    /** The language tag of HTML: {@code ja} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language of that locale; English for every language that is not Japanese. */
    public static Language of(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? JA : EN;
    }
}
