package org.fujinowa.shared.web;

import org.fujinowa.shared.Language;

/** How large letters are: for tired eyes, every page exists in three sizes. */
public enum TextSize {
    NORMAL,
    LARGE,
    X_LARGE;

    /** The word in cookies and style classes: {@code normal}, {@code large}, {@code x-large}. */
    public String word() {
        return Word.of(this);
    }

    /** The key of the size's name, for {@link Language both languages}. */
    public String labelKey() {
        return "shared.text-size." + word();
    }
}
