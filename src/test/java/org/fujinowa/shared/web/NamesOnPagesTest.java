package org.fujinowa.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fujinowa.OurClasses;
import org.junit.jupiter.api.Test;

/** Pages ask a bean before their own variable of the same name: where both are called alike, the page shows the bean. */
class NamesOnPagesTest {

    private static final Path PAGES = Path.of("webapp");
    private static final Pattern VARIABLE = Pattern.compile("\\bvar=\"(\\w+)\"");

    @Test
    void no_variable_of_a_page_is_called_like_a_bean() throws IOException {
        var beans = OurClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .map(type -> type.getAnnotationOfType(Named.class).value().isEmpty()
                        ? Character.toLowerCase(type.getSimpleName().charAt(0))
                                + type.getSimpleName().substring(1)
                        : type.getAnnotationOfType(Named.class).value())
                .collect(Collectors.toSet());
        var hidden = new TreeMap<String, String>();
        try (var files = Files.walk(PAGES)) {
            for (var page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                VARIABLE.matcher(Files.readString(page))
                        .results()
                        .map(variable -> variable.group(1))
                        .filter(beans::contains)
                        .forEach(name -> hidden.put(page.toString(), name));
            }
        }
        assertThat(beans).contains("text");
        assertThat(hidden).isEmpty();
    }
}
