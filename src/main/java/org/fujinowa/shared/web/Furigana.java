package org.fujinowa.shared.web;

/** Above which words the reading in kana stands. */
public enum Furigana {
    OFF,
    /** Above names of people and places, which even Japanese readers guess wrong. */
    NAMES,
    /** Above every word for which a reading is stored. */
    ALL;

    /** The word in cookies and style classes: {@code off}, {@code names}, {@code all}. */
    public String word() {
        return Word.of(this);
    }

    /** The key of the setting's name. */
    public String labelKey() {
        return "shared.furigana." + word();
    }
}
