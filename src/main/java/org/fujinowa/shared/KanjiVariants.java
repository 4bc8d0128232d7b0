package org.fujinowa.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The table of kanji that search treats as one: 髙 as 高, 邉 as 辺. Its source is told in the table itself. */
final class KanjiVariants {

    private static final String TABLE = "kanji-variants.txt";
    private static final Map<Integer, Integer> SEARCHED_AS = read();

    private KanjiVariants() {}

    /** The character to search by: the character itself unless the table has another one for it. */
    static int searchedAs(int character) {
        return SEARCHED_AS.getOrDefault(character, character);
    }

    private static Map<Integer, Integer> read() {
        var table = new HashMap<Integer, Integer>();
        var in = KanjiVariants.class.getResourceAsStream(TABLE);
        if (in == null) {
            throw new IllegalStateException("The table %s is missing.".formatted(TABLE));
        }
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int[] characters =
                                line.codePoints().filter(c -> c != ' ').toArray();
                        for (int i = 1; i < characters.length; i++) {
                            table.put(characters[i], characters[0]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }
}
