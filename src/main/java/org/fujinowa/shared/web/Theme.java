package org.fujinowa.shared.web;

/** Dark letters on paper, light letters on night, or as the device says. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** The word in cookies and in the page's {@code data-theme}: {@code auto}, {@code light}, {@code dark}. */
    public String word() {
        return Word.of(this);
    }

    /** The key of the theme's name. */
    public String labelKey() {
        return "shared.theme." + word();
    }
}
