package org.fujinowa.booklet.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.fujinowa.booklet.PhraseLanguage;

/**
 * A sentence that helps.
 *
 * @param ja in Japanese, its kanji marked with their readings
 * @param romaji the same in Latin letters, for guests
 * @param en in English
 * @param vi in Vietnamese
 * @param de in German
 * @param ar in Arabic as spoken in Egypt, in Latin letters
 */
public record Phrase(String ja, String romaji, String en, String vi, String de, String ar) {

    private static final int COLUMNS = 6;
    private static final List<Phrase> ALL = read();

    /** The sentences of every booklet. */
    public static List<Phrase> all() {
        return ALL;
    }

    /** The sentence in that language. */
    public String in(PhraseLanguage language) {
        return switch (language) {
            case EN -> en;
            case VI -> vi;
            case DE -> de;
            case AR -> ar;
        };
    }

    private static List<Phrase> read() {
        try (var stream = Objects.requireNonNull(Phrase.class.getResourceAsStream("phrases.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", COLUMNS))
                    .map(parts -> new Phrase(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
