package org.fujinowa.people;

/** How well somebody speaks a language. */
public enum LanguageLevel {
    A_LITTLE,
    DAILY,
    GOOD,
    NATIVE
}
