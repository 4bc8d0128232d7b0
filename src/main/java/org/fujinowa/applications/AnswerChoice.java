package org.fujinowa.applications;

import java.io.Serializable;
import java.util.List;

/**
 * Something to choose as an answer.
 *
 * @param code what is stored
 * @param ja how it is called in Japanese
 * @param en how it is called in English
 * @param easy how it is called in easy Japanese; Japanese stands in where it is empty
 */
public record AnswerChoice(String code, String ja, String en, String easy) implements Serializable {

    /**
     * The choices that a text writes, one a line as {@code CODE = Japanese = English = easy Japanese}; English and easy
     * Japanese may be left out, and lines without a name are.
     */
    public static List<AnswerChoice> read(String lines) {
        return lines.lines()
                .map(line -> line.split("=", 4))
                .filter(parts -> parts.length > 1 && !parts[0].isBlank() && !parts[1].isBlank())
                .map(parts -> new AnswerChoice(
                        parts[0].strip(),
                        parts[1].strip(),
                        (parts.length > 2 ? parts[2] : parts[1]).strip(),
                        parts.length > 3 ? parts[3].strip() : ""))
                .toList();
    }
}
