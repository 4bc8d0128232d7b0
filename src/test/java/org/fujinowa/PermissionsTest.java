package org.fujinowa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Role;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.junit.jupiter.api.Test;

/**
 * Every door of every service says whom it opens to. docs/permissions.md is the list; when this test fails because the list
 * changed on purpose, copy {@code target/permissions.md} over it, so that the change shows in the review.
 */
class PermissionsTest {

    private static final Path WRITTEN = Path.of("docs/permissions.md");
    private static final JavaClasses CLASSES = OurClasses.ALL;
    private static final Path FOUND = Path.of("target/permissions.md");

    @Test
    void every_public_method_of_a_service_asks_for_a_permission_or_says_why_not() {
        assertThat(methods().stream().filter(method -> door(method).isEmpty()).map(PermissionsTest::name))
                .isEmpty();
    }

    @Test
    void a_permission_stands_only_where_the_container_asks_for_it() {
        assertThat(methods().stream()
                        .filter(method -> method.isAnnotatedWith(Requires.class))
                        .filter(method -> !method.getOwner().isAnnotatedWith(ApplicationScoped.class))
                        .map(PermissionsTest::name))
                .isEmpty();
    }

    @Test
    void every_permission_and_role_has_its_words() {
        for (var language : Language.values()) {
            var keys = Stream.concat(
                    Stream.of(Permission.values()).map(each -> "security.permission." + each),
                    Stream.of(Role.values()).map(each -> "security.role." + each));
            assertThat(keys)
                    .allSatisfy(key -> assertThat(Texts.in(language).of(key)).isNotBlank());
        }
    }

    @Test
    void the_list_for_reviewers_is_up_to_date() throws IOException {
        var found = list();
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, found);

        assertThat(WRITTEN).as("copy %s if this is meant", FOUND).hasContent(found);
    }

    private static String list() {
        var text = new StringBuilder("""
                # Permissions

                Each public method of each service, with the permission it asks for. Pages, the API and jobs all come through
                here. `PermissionsTest` compares this list with the code.

                ## Who has which permission

                | permission | roles |
                |---|---|
                """);
        for (var permission : Permission.values()) {
            text.append("| %s | %s |%n"
                    .formatted(
                            permission,
                            permission.roles().stream().sorted().map(Role::name).collect(Collectors.joining(", "))));
        }
        var context = "";
        for (var method : methods()) {
            var owner = method.getOwner().getPackageName().split("\\.")[2];
            if (!owner.equals(context)) {
                context = owner;
                text.append("%n## %s%n%n| method | asks for |%n|---|---|%n".formatted(context));
            }
            text.append("| %s | %s |%n".formatted(name(method), door(method)));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static List<JavaMethod> methods() {
        return CLASSES.stream()
                .filter(PermissionsTest::isService)
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.BRIDGE)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .sorted(Comparator.comparing(
                                (JavaMethod method) -> method.getOwner().getPackageName())
                        .thenComparing(PermissionsTest::name))
                .toList();
    }

    /** Records and interfaces in a service's room are what it says and whom it asks, not what it does. */
    private static boolean isService(JavaClass type) {
        return type.getPackageName().matches("org\\.fujinowa\\.\\w+\\.service(\\..*)?")
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isRecord()
                && !type.isEnum()
                && !type.isInterface()
                && !type.isAssignableTo(Throwable.class);
    }

    private static String door(JavaMethod method) {
        if (method.isAnnotatedWith(Requires.class)) {
            return method.getAnnotationOfType(Requires.class).value().name();
        }
        if (method.isAnnotatedWith(OpenToAll.class)) {
            return "open to all: " + method.getAnnotationOfType(OpenToAll.class).value();
        }
        return method.getOwner().isAnnotatedWith(Requires.class)
                ? method.getOwner().getAnnotationOfType(Requires.class).value().name()
                : "";
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName()
                + "."
                + method.getName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
