package org.fujinowa.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.Wish;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.junit.jupiter.api.Test;

/** {@code docs/matching-rules.md} says what the code says: its tables are read from the rules and the bundles. */
class MatchingRulesDocTest {

    private static final Path SOURCES = Path.of("src/main/java/org/fujinowa/matching/model");
    private static final Path WRITTEN = Path.of("docs/matching-rules.md");
    private static final Path FRESH = Path.of("target/matching-rules.md");
    private static final String MARK = "<!-- read from the code: MatchingRulesDocTest -->";
    private static final Pattern METHOD_OR_KEY = Pattern.compile(
            "static [\\w<>.]+ (\\w+)\\((?:Guest|Allergy|Home)|\"(matching\\.(?:rule|care|good)\\.[a-z-]+)\"");

    @Test
    void the_list_of_rules_is_up_to_date() throws IOException {
        var written = Files.readString(WRITTEN);
        var fresh = written.substring(0, written.indexOf(MARK) + MARK.length()) + "\n\n" + tables();
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, fresh);

        assertThat(written).as("copy %s if this is meant", FRESH).isEqualTo(fresh);
    }

    @Test
    void every_rule_has_a_method_and_a_sentence() throws IOException {
        assertThat(said("HardRules", "CareRules")).hasSizeGreaterThan(20).allSatisfy(line -> {
            assertThat(line.method()).isNotBlank();
            assertThat(Texts.in(Language.JA).has(line.key())).as(line.key()).isTrue();
            assertThat(Texts.in(Language.EN).has(line.key())).as(line.key()).isTrue();
        });
    }

    private static String tables() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("## Rules (決まり)");
        lines.add("");
        lines.add("| rule | key | ja | en |");
        lines.add("|---|---|---|---|");
        said("HardRules", "CareRules").forEach(line -> lines.add(line.row()));
        lines.add("");
        lines.add("## Wishes (希望)");
        lines.add("");
        lines.add("| wish | usual weight | ja | en |");
        lines.add("|---|---|---|---|");
        Arrays.stream(Wish.values())
                .forEach(wish -> lines.add("| `%s` %s (%s) | %d | %s | %s |"
                        .formatted(
                                wish.key(),
                                in(Language.EN, wish.key()),
                                in(Language.JA, wish.key()),
                                MatchSettings.usual().weight(wish),
                                in(Language.JA, wish.key() + ".means"),
                                in(Language.EN, wish.key() + ".means"))));
        lines.add("");
        lines.add("What a wish may say of a pair:");
        lines.add("");
        lines.add("| wish | key | ja | en |");
        lines.add("|---|---|---|---|");
        said("Wishes").forEach(line -> lines.add(line.row()));
        return String.join("\n", lines) + "\n";
    }

    /** A remark and the method that makes it. */
    private record Line(String method, String key) {

        String row() {
            return "| `%s` | `%s` | %s | %s |".formatted(method, key, in(Language.JA, key), in(Language.EN, key));
        }
    }

    private static List<Line> said(String... classes) throws IOException {
        var lines = new ArrayList<Line>();
        for (var name : classes) {
            var method = "";
            var found = METHOD_OR_KEY.matcher(Files.readString(SOURCES.resolve(name + ".java")));
            while (found.find()) {
                if (found.group(1) != null) {
                    method = found.group(1);
                } else {
                    lines.add(new Line(method, found.group(2)));
                }
            }
        }
        return lines.stream().distinct().toList();
    }

    private static String in(Language language, String key) {
        return Texts.in(language).of(key, Stream.of("…", "…").toArray()).replace("|", "\\|");
    }
}
