package org.fujinowa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence exists in both languages, stands in a bundle and not in a page, and can be read. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path PAGES = Path.of("webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern REMOVED = Pattern.compile(
            "<ui:remove>.*?</ui:remove>|<kbd>[A-Za-z]+</kbd>|<!--.*?-->|<!DOCTYPE[^>]*>|<\\?xml[^>]*>", Pattern.DOTALL);
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:title|alt|label|placeholder|itemLabel|aria-label|headerText)=\"([^\"]*)\"");
    /** The value of a button of HTML is read by a program, that of a component of Faces by a person. */
    private static final Pattern SPOKEN_VALUE =
            Pattern.compile("<(?:[hp]:(?:command|output)\\w+|fuji:\\w+)\\b[^>]*?\\svalue=\"([^\"]*)\"");

    private static final Pattern LITERAL_KEY = Pattern.compile("text\\.of\\('([a-z0-9-]+(?:\\.[a-z0-9-]+)+)'(?!\\.)");
    private static final Pattern KEY_ATTRIBUTE =
            Pattern.compile("\\s(?:labelKey|textKey|actionKey)=\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");

    static Stream<String> bundles() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*_(ja|en)\\.properties"))
                    .map(name -> name.replaceFirst("_(ja|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_has_the_same_keys_in_both_languages(String bundle) {
        assertThat(keys(bundle, Language.JA)).isNotEmpty().isEqualTo(keys(bundle, Language.EN));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_sentence_is_never_empty_and_its_pattern_can_be_read(String bundle) {
        for (var language : Language.values()) {
            read(bundle, language)
                    .forEach((key, sentence) -> assertThatCode(
                                    () -> new MessageFormat(sentence.toString(), language.locale()))
                            .as("%s %s: %s", language, key, sentence)
                            .doesNotThrowAnyException());
            assertThat(read(bundle, language).values())
                    .allSatisfy(it -> assertThat(it.toString()).isNotBlank())
                    .allSatisfy(it -> assertThat(it.toString().contains("{")
                                    || !it.toString().contains("''"))
                            .as("an apostrophe that would be read twice: %s", it)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_holds_no_text_of_its_own(Path page) throws IOException {
        var source = REMOVED.matcher(Files.readString(page)).replaceAll(" ");
        var spoken = Stream.of(SPOKEN_ATTRIBUTE, SPOKEN_VALUE)
                .flatMap(pattern -> pattern.matcher(source).results())
                .map(found -> EXPRESSION.matcher(found.group(1)).replaceAll(" "))
                .filter(text -> isSpoken(text));
        var between = Stream.of(EXPRESSION
                .matcher(TAG.matcher(source.replaceAll("=>", " ")).replaceAll(" "))
                .replaceAll(" ")
                .split("\\R"));

        assertThat(Stream.concat(spoken, between)
                        .map(String::strip)
                        .filter(text -> WORD.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_key_of_a_page_exists(Path page) throws IOException {
        var source = Files.readString(page);
        var used = Stream.of(LITERAL_KEY, KEY_ATTRIBUTE)
                .flatMap(pattern -> pattern.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used)
                .allSatisfy(key ->
                        assertThat(Texts.in(Language.JA).has(key)).as(key).isTrue());
    }

    /** Values that a program reads, such as {@code value="true"} or a style word, are not spoken. */
    private static boolean isSpoken(String text) {
        return WORD.matcher(text).find() && !text.strip().matches("[a-z][a-z0-9.-]*|[A-Z][A-Z_0-9]*|/\\S*");
    }

    private static Set<String> keys(String bundle, Language language) {
        return new TreeSet<>(read(bundle, language).stringPropertyNames());
    }

    private static Properties read(String bundle, Language language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle + "_" + language.tag() + ".properties"))) {
            properties.load(reader);
            return properties;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
