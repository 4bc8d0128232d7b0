package org.fujinowa.shared;

import java.io.Serializable;

/**
 * One line of a select menu.
 *
 * @param id what is chosen
 * @param labelJa how it is called in Japanese
 * @param labelEn how it is called in English
 */
public record Choice(String id, String labelJa, String labelEn) implements Serializable {

    /** The label in that language. */
    public String label(Language language) {
        return language == Language.JA ? labelJa : labelEn;
    }
}
