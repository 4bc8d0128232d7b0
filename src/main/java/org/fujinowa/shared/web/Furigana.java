package org.fujinowa.shared.web;

/** Above which words the reading in kana stands. */
public enum Furigana {
    OFF,
    /**
     * Above names of people, places and organisations, which even Japanese readers guess wrong: wherever a reading is
     * stored. Readings of ordinary words are not stored anywhere, and a guessed reading is worse than none.
     */
    NAMES;

    /** The word in cookies and style classes: {@code off}, {@code names}. */
    public String word() {
        return Word.of(this);
    }

    /** The key of the setting's name. */
    public String labelKey() {
        return "shared.furigana." + word();
    }
}
