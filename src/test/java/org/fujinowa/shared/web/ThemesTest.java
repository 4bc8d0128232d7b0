package org.fujinowa.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.fujinowa.OurClasses;
import org.junit.jupiter.api.Test;

/**
 * In what a bright page and a dark page may differ: the two marks of the theme and its pressed button. So whoever judges a page
 * in one theme and switches the marks has judged the other as the server writes it.
 */
class ThemesTest {

    private static final Path PAGES = Path.of("webapp");
    private static final List<String> MARKS = List.of(
            "data-theme=\"#{ui.theme}\"",
            "<meta name=\"color-scheme\" content=\"#{ui.theme == 'auto' ? 'light dark' : ui.theme}\"/>",
            "aria-pressed=\"#{theme.word() == ui.theme}\"");

    @Test
    void pages_know_nothing_of_the_theme_but_its_marks() throws IOException {
        var others = new TreeMap<String, String>();
        try (var files = Files.walk(PAGES)) {
            for (var page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                var text = Files.readString(page);
                for (var mark : MARKS) {
                    text = text.replace(mark, "");
                }
                if (text.contains("ui.theme}") || text.contains("ui.theme ") || text.contains("ui.getTheme")) {
                    others.put(PAGES.relativize(page).toString(), text);
                }
            }
        }
        assertThat(others.keySet()).isEmpty();
    }

    @Test
    void nothing_outside_the_shell_asks_for_the_theme() {
        assertThat(OurClasses.ALL.stream()
                        .filter(type -> !type.getPackageName().equals(Theme.class.getPackageName()))
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(uses -> uses.getTargetClass().isEquivalentTo(Theme.class)))
                        .map(type -> type.getName()))
                .isEmpty();
    }
}
