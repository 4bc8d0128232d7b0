package org.fujinowa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guides call everything as the pages do: each word in bold stands in a bundle of the guide's language. */
class UserGuideTest {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    @ParameterizedTest
    @CsvSource({"user-guide.md, en", "user-guide.ja.md, ja"})
    void words_in_bold_stand_on_the_pages(String guide, String language) throws IOException {
        var words = BOLD.matcher(Files.readString(Path.of("docs", guide)))
                .results()
                .map(found -> found.group(1).replaceAll("[.。]$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        var sentences = sentences(language);

        assertThat(words).hasSizeGreaterThan(30);
        assertThat(words.stream()
                        .filter(word -> sentences.stream().noneMatch(sentence -> sentence.contains(word)))
                        .toList())
                .isEmpty();
    }

    private static List<String> sentences(String language) throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .flatMap(file -> read(file).values().stream())
                    .map(String.class::cast)
                    .toList();
        }
    }

    private static Properties read(Path file) {
        var bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bundle;
    }
}
