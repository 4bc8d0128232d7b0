package org.fujinowa.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.OurClasses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** openapi.yaml says what the resources do, no more and no less; renaming a member of the wire fails here. */
class DescriptionTest {

    private static final Map<String, Object> DESCRIPTION = description();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final List<Class<?>> RESOURCES = OurClasses.ALL.stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .<Class<?>>map(type -> type.reflect())
            .toList();

    static Stream<Class<?>> wires() {
        return RESOURCES.stream()
                .flatMap(resource -> Stream.concat(
                        Arrays.stream(resource.getDeclaredMethods())
                                .filter(method -> !method.isSynthetic())
                                .flatMap(method -> Stream.concat(
                                        Arrays.stream(method.getParameterTypes()), Stream.of(method.getReturnType()))),
                        siblings(resource)))
                .flatMap(DescriptionTest::withValues)
                .distinct();
    }

    /** A record and the records that its components hold, ids excepted: they are texts on the wire. */
    private static Stream<Class<?>> withValues(Type type) {
        if (type instanceof ParameterizedType list) {
            return withValues(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> record
                        && record.isRecord()
                        && !record.getSimpleName().endsWith("Id")
                ? Stream.concat(
                        Stream.of(record),
                        Arrays.stream(record.getRecordComponents())
                                .flatMap(component -> withValues(component.getGenericType())))
                : Stream.of();
    }

    @Test
    void every_address_and_method_is_described_and_nothing_else() {
        var served = new TreeSet<String>();
        RESOURCES.forEach(resource -> Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> httpMethod(method) != null)
                .forEach(method -> served.add(httpMethod(method) + " " + address(resource, method))));

        assertThat(described()).isNotEmpty().isEqualTo(served);
    }

    @ParameterizedTest
    @MethodSource("wires")
    void a_schema_has_the_members_of_its_record_and_asks_for_those_that_must_be_there(Class<?> wire) {
        var schema = schema(wire.getSimpleName());

        assertThat(map(schema.get("properties")).keySet())
                .as(wire.getSimpleName())
                .containsExactlyElementsOf(Arrays.stream(wire.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
        Arrays.stream(wire.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .forEach(component ->
                        assertThat(required(schema)).as(wire.getSimpleName()).doesNotContain(component.getName()));
        Arrays.stream(wire.getRecordComponents())
                .filter(component ->
                        component.getType().isPrimitive() || component.getType().isEnum())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .forEach(component ->
                        assertThat(required(schema)).as(wire.getSimpleName()).contains(component.getName()));
    }

    @Test
    void every_enumeration_names_every_constant() {
        var enumerations = wires().flatMap(wire -> Arrays.stream(wire.getRecordComponents()))
                .map(component -> component.getType())
                .filter(Class::isEnum)
                .distinct()
                .toList();

        assertThat(enumerations)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(schema(type.getSimpleName()).get("enum"))
                        .isEqualTo(Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList()));
    }

    @Test
    void every_reference_leads_somewhere() {
        var missing = references(DESCRIPTION).filter(reference -> follow(reference) == null);

        assertThat(missing).isEmpty();
    }

    /** The items of lists, which no method names in its signature. */
    private static Stream<Class<?>> siblings(Class<?> resource) {
        var room = resource.getPackageName() + ".";
        return OurClasses.ALL.stream()
                .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Item"))
                .filter(type -> (type.getPackageName() + ".").startsWith(room))
                .map(type -> type.reflect());
    }

    private static Set<String> described() {
        var described = new TreeSet<String>();
        map(DESCRIPTION.get("paths"))
                .forEach((path, operations) -> map(operations).keySet().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return described;
    }

    private static @Nullable String httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String address(Class<?> resource, Method method) {
        var parts = new ArrayList<>(
                List.of("/api", resource.getAnnotation(Path.class).value()));
        if (method.isAnnotationPresent(Path.class)) {
            parts.add(method.getAnnotation(Path.class).value());
        }
        return String.join("/", parts);
    }

    private static Map<String, Object> schema(String name) {
        return map(map(map(DESCRIPTION.get("components")).get("schemas")).get(name));
    }

    private static List<String> required(Map<String, Object> schema) {
        return schema.get("required") instanceof List<?> names
                ? names.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Stream<String> references(Object node) {
        if (node instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .flatMap(member -> "$ref".equals(member.getKey())
                            ? Stream.of(member.getValue().toString())
                            : references(member.getValue()));
        }
        return node instanceof List<?> elements ? elements.stream().flatMap(DescriptionTest::references) : Stream.of();
    }

    private static @Nullable Object follow(String reference) {
        Object node = DESCRIPTION;
        for (var step : reference.substring("#/".length()).split("/")) {
            node = node instanceof Map<?, ?> members ? members.get(step) : null;
        }
        return node;
    }

    private static Map<String, Object> description() {
        try (var file = DescriptionTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new Yaml().load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        assertThat(node).isInstanceOf(Map.class);
        return ((Map<Object, Object>) node)
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().toString(),
                                Map.Entry::getValue,
                                (first, second) -> first,
                                java.util.LinkedHashMap::new));
    }
}
