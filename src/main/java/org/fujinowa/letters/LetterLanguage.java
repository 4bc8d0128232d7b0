package org.fujinowa.letters;

/** In which language letters are written. */
public enum LetterLanguage {
    /** In the language of whom it is for. */
    THEIRS,
    JA,
    EN
}
