package org.fujinowa.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IntakeMessagesTest {

    private static final Pattern KEY = Pattern.compile("\"(intake\\.(?:file|row|cell)\\.[a-z-]+)\"");
    private static final Path SOURCES = Path.of("src/main/java/org/fujinowa/intake/reading");

    @Test
    void every_key_that_reading_raises_has_a_sentence_in_both_languages() throws IOException {
        var raised = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(raised::add);
            }
        }

        assertThat(raised).hasSizeGreaterThan(40).allSatisfy(quoted -> {
            String key = quoted.replace("\"", "");
            assertThat(bundle("ja")).containsKey(key);
            assertThat(bundle("en")).containsKey(key);
        });
    }

    @Test
    void both_languages_have_the_same_keys_and_the_same_places_for_values() throws IOException {
        assertThat(bundle("ja").keySet()).isEqualTo(bundle("en").keySet());
        bundle("ja")
                .forEach((key, sentence) -> assertThat(places(sentence.toString()))
                        .as(key.toString())
                        .isEqualTo(places(english(key))));
    }

    private static String english(Object key) {
        try {
            return bundle("en").getProperty(key.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> places(String sentence) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .forEach(places::add);
        return places;
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/i18n/intake_%s.properties".formatted(language)))) {
            bundle.load(reader);
        }
        return bundle;
    }
}
