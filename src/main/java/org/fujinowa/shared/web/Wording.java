package org.fujinowa.shared.web;

/** In which words Japanese is said on the pages of those who come without an account; remembered whatever language is read meanwhile. */
public enum Wording {
    ORDINARY,
    /** Easy Japanese: short sentences, words that a child or somebody new in Japan knows, spaces between the words. */
    EASY;

    /** The word in cookies: {@code ordinary}, {@code easy}. */
    public String word() {
        return Word.of(this);
    }
}
