package org.fujinowa.shared.web;

/** In which words Japanese, or instead of which words English, is said on the pages of those who come without an account. */
public enum Wording {
    ORDINARY,
    /** Easy Japanese: short sentences, words that a child or somebody new in Japan knows, spaces between the words. */
    EASY,
    /** Vietnamese instead of English, for visitors from VNU. */
    VIETNAMESE,
    /** German instead of English, for musicians. */
    GERMAN;

    /** The word in cookies: {@code ordinary}, {@code easy}, {@code vietnamese}, {@code german}. */
    public String word() {
        return Word.of(this);
    }
}
