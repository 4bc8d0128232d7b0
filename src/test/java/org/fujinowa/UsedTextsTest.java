package org.fujinowa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.shared.Kebab;
import org.junit.jupiter.api.Test;

/**
 * A sentence that nothing says any more goes out of its bundle. A key is said where it stands in code or page as a whole,
 * begins as a text that is put together there ({@code "api.status-" + …}), is the word for a constant, or the label of a
 * record's value under a prefix that stands there ({@code people.person}).
 */
class UsedTextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern KEY = Pattern.compile("[a-z][\\w-]*(?:\\.[\\w-]+)+");
    private static final Pattern BEGINNING =
            Pattern.compile("[\"']([a-z][\\w-]*\\.(?:[\\w.-]*[.-])?)[\"']|([a-z][\\w-]*\\.(?:[\\w-]+\\.)+)#\\{");
    private static final Pattern WITH_A_GAP = Pattern.compile("\"([a-z][\\w-]*\\.[\\w.%-]*%s[\\w.%-]*)\"");
    private static final Pattern ADDITION = Pattern.compile("\\.(help|true|false)$");
    private static final JavaClasses CLASSES = OurClasses.ALL;

    @Test
    void every_sentence_is_said_somewhere() throws IOException {
        var sources = sources();
        var whole = found(KEY, sources);
        var beginnings = found(BEGINNING, sources);
        var gaps = found(WITH_A_GAP, sources).stream()
                .map(text -> Pattern.compile(Pattern.quote(text).replace("%s", "\\E[\\w-]+\\Q"))
                        .asMatchPredicate())
                .toList();
        var constants = constants();
        var labels = labels();

        assertThat(keys())
                .filteredOn(key -> !isSaid(key, whole, beginnings, gaps) && !constants.contains(key))
                .filteredOn(key -> !isLabel(key, whole, labels))
                .isEmpty();
    }

    private static boolean isSaid(String key, Set<String> whole, Set<String> beginnings, List<Predicate<String>> gaps) {
        return whole.contains(key)
                || whole.contains(ADDITION.matcher(key).replaceFirst(""))
                || beginnings.stream().anyMatch(key::startsWith)
                || gaps.stream().anyMatch(gap -> gap.test(key));
    }

    private static boolean isLabel(String key, Set<String> whole, Set<String> labels) {
        var bare = ADDITION.matcher(key).replaceFirst("");
        var dot = bare.lastIndexOf('.');
        return dot > 0 && whole.contains(bare.substring(0, dot)) && labels.contains(bare.substring(dot + 1));
    }

    private static Set<String> keys() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith("_ja.properties"))
                    .flatMap(file -> properties(file).stringPropertyNames().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static String sources() throws IOException {
        var all = new StringBuilder();
        for (var root : List.of(Path.of("src/main/java"), Path.of("src/main/resources/org"), Path.of("webapp"))) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(file -> file.toString().matches(".*\\.(java|xhtml|js|xml|ftlh)"))
                        .filter(file -> !file.toString().contains("vendor"))
                        .toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static Set<String> found(Pattern pattern, String sources) {
        return pattern.matcher(sources).results().map(UsedTextsTest::inside).collect(Collectors.toSet());
    }

    /** The first group that matched; all of it where there are no groups. */
    private static String inside(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return match.group();
    }

    private static Set<String> constants() {
        return CLASSES.stream()
                .filter(JavaClass::isEnum)
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> Kebab.key((Enum<?>) constant))
                .collect(Collectors.toSet());
    }

    private static Set<String> labels() {
        return CLASSES.stream()
                .filter(JavaClass::isRecord)
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .map(Kebab::of)
                .collect(Collectors.toSet());
    }
}
