package org.fujinowa.booklet.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.fujinowa.booklet.BookletTexts;

/** What booklets say as long as nobody has written anything else, by programme. */
public final class UsualTexts {

    private static final Properties TEXTS = read();

    private UsualTexts() {}

    /** The usual texts of the programme with that code. */
    public static BookletTexts of(String programme) {
        return new BookletTexts(
                text(programme, "greeting.ja"),
                text(programme, "greeting.en"),
                text(programme, "packing.ja"),
                text(programme, "packing.en"),
                text(programme, "rules.ja"),
                text(programme, "rules.en"),
                text(programme, "songs.ja"),
                text(programme, "songs.en"));
    }

    private static String text(String programme, String part) {
        return TEXTS.getProperty(programme + "." + part, TEXTS.getProperty(part, ""));
    }

    private static Properties read() {
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(UsualTexts.class.getResourceAsStream("usual-texts.properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
