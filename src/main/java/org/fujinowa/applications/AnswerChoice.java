package org.fujinowa.applications;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.shared.Language;

/**
 * Something to choose as an answer.
 *
 * @param code what is stored
 * @param ja how it is called in Japanese
 * @param en how it is called in English
 */
public record AnswerChoice(String code, String ja, String en) implements Serializable {

    /** The choices that a text writes, one a line as {@code CODE = Japanese = English}; lines without a name are left out. */
    public static List<AnswerChoice> read(String lines) {
        return lines.lines()
                .map(line -> line.split("=", 3))
                .filter(parts -> parts.length > 1 && !parts[0].isBlank() && !parts[1].isBlank())
                .map(parts -> new AnswerChoice(
                        parts[0].strip(), parts[1].strip(), (parts.length > 2 ? parts[2] : parts[1]).strip()))
                .toList();
    }

    /** How it is called in that language. */
    public String label(Language language) {
        return language == Language.JA ? ja : en;
    }
}
