package org.fujinowa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in easy Japanese, Vietnamese or German: only sentences that exist, with the same values, in writing that everybody can read. */
class EasyTextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final String ENDING = "_ja_easy.properties";
    private static final List<String> TRANSLATED =
            List.of("applications", "consents", "guardians", "people", "security", "shared");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");
    private static final Pattern READING = Pattern.compile("\\p{IsHan}+（[\\p{IsHiragana}ー]+）");
    private static final Pattern KANJI = Pattern.compile("\\p{IsHan}+");

    static Stream<String> overlays() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void only_sentences_are_said_easily_that_exist(String bundle) {
        assertThat(read(bundle + "_ja.properties").keySet())
                .containsAll(read(bundle + ENDING).keySet());
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void an_easy_sentence_names_the_same_values(String bundle) {
        var ordinary = read(bundle + "_ja.properties");
        read(bundle + ENDING).forEach((key, sentence) -> {
            assertThat(values(sentence)).as("%s", key).isEqualTo(values(ordinary.get(key)));
            assertThatCode(() -> new MessageFormat(sentence.toString(), Locale.JAPANESE))
                    .as("%s", key)
                    .doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void a_kanji_in_an_easy_sentence_has_its_reading_behind_it_once(String bundle) {
        read(bundle + ENDING).forEach((key, sentence) -> {
            var explained = READING.matcher(sentence.toString())
                    .results()
                    .map(found -> found.group().replaceFirst("（.*", ""))
                    .toList();
            assertThat(KANJI.matcher(sentence.toString()).results().map(MatchResult::group))
                    .as("%s=%s", key, sentence)
                    .allSatisfy(word -> assertThat(explained).contains(word));
        });
    }

    @Test
    void what_nobody_has_said_easily_is_said_in_ordinary_japanese() {
        assertThat(Texts.easy().of("applications.application-section.passport")).isEqualTo("パスポート");
        assertThat(Texts.easy().of("desk.families"))
                .isEqualTo(Texts.in(Language.JA).of("desk.families"));
        assertThat(Texts.easy().has("applications.application-section.passport"))
                .isTrue();
    }

    @Test
    void who_did_not_choose_easy_japanese_does_not_meet_it() {
        assertThat(Texts.in(Language.JA).of("applications.check.send")).isEqualTo("送る");
        assertThat(Texts.easy().of("applications.check.send")).isEqualTo("おくる");
        assertThat(Texts.easy().of("applications.incomplete", 3)).isEqualTo("こたえて いない しつもんが 3つ あります。");
        assertThat(Texts.easy().language()).isEqualTo(Language.JA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "de"})
    void what_is_translated_for_guests_exists_in_english_with_the_same_values(String tag) {
        for (var bundle : TRANSLATED) {
            var english = read(bundle + "_en.properties");
            var translated = read(bundle + "_en_" + tag + ".properties");
            assertThat(english.keySet()).containsAll(translated.keySet());
            translated.forEach((key, sentence) -> {
                assertThat(values(sentence)).as("%s", key).isEqualTo(values(english.get(key)));
                assertThat(sentence.toString()).as("%s", key).isNotBlank();
                assertThatCode(() -> new MessageFormat(sentence.toString(), Locale.forLanguageTag(tag)))
                        .as("%s", key)
                        .doesNotThrowAnyException();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("translated")
    void vietnamese_and_german_say_the_same_sentences(String bundle) {
        assertThat(read(bundle + "_en_vi.properties").keySet())
                .isEqualTo(read(bundle + "_en_de.properties").keySet());
    }

    static Stream<String> translated() {
        return TRANSLATED.stream();
    }

    @Test
    void guests_read_their_language_and_english_by_its_own_plurals_where_nobody_has_translated() {
        assertThat(Texts.vietnamese().of("applications.incomplete", 1)).isEqualTo("Còn 1 câu hỏi chưa trả lời.");
        assertThat(Texts.german().of("applications.incomplete", 1)).isEqualTo("Eine Frage ist noch offen.");
        assertThat(Texts.german().of("consents.answer.withdrawn", LocalDate.of(2027, 3, 1)))
                .isEqualTo("Widerrufen am 1. März 2027");
        assertThat(Texts.vietnamese().of("form.list.count", 1)).isEqualTo("1 entry");
        assertThat(Texts.vietnamese().tag()).isEqualTo("vi");
        assertThat(Texts.german().language()).isEqualTo(Language.EN);
        assertThat(Texts.in(Language.EN).of("applications.check.send")).isEqualTo("Send");
    }

    private static Set<String> values(Object sentence) {
        return VALUE.matcher(sentence.toString())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            properties.load(reader);
            return properties;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
