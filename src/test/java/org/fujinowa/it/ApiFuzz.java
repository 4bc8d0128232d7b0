package org.fujinowa.it;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.yaml.snakeyaml.Yaml;

/** Makes calls that are wrong in one certain way, and perhaps in more, from what openapi.yaml says would be right. */
final class ApiFuzz {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");
    private static final Gson JSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final List<Operation> OPERATIONS = readOperations();
    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0007b",
            "'; drop table account; --",
            "${jndi:x}",
            "<script>",
            "../../etc/passwd",
            "%",
            "%s%n",
            "{0}",
            "\uFFFF",
            "髙橋",
            "𠮷",
            "x".repeat(5_000),
            "null",
            "-1",
            "1e400",
            "9".repeat(400),
            "*",
            "[",
            "\"");
    private static final List<Object> ODD_VALUES = Arrays.asList(
            null,
            true,
            -1,
            0,
            3_000_000_000L,
            1.5,
            1e300,
            List.of(),
            Map.of(),
            List.of(List.of()),
            Map.of("a", Map.of()));
    private static final List<String> ODD_DATES =
            List.of("2027-02-30", "+999999999-12-31", "0000-00-00", "27/6/2027", "2027-6-1", "令和9年6月28日");

    private ApiFuzz() {}

    /**
     * What openapi.yaml says of one operation.
     *
     * @param example a right body, or empty where there is none
     */
    private record Operation(String path, String method, List<String> parameters, Map<String, Object> example) {}

    /**
     * One malformed call.
     *
     * @param operation method and path as the description names them
     * @param mustFail whether an answer under 400 would be wrong
     */
    record Call(
            String operation,
            String method,
            String address,
            Map<String, String> header,
            byte[] body,
            boolean mustFail) {

        HttpRequest.Builder headers(HttpRequest.Builder request) {
            header.forEach(request::header);
            return request;
        }

        BodyPublisher publisher() {
            return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        }

        @Override
        public String toString() {
            var text = new String(body, StandardCharsets.UTF_8);
            return "%s %s %s %s".formatted(method, address, header, text.substring(0, Math.min(200, text.length())));
        }
    }

    /** How many operations there are. */
    static int operations() {
        return OPERATIONS.size();
    }

    /** A call, the same for the same state of the dice. */
    static Call call(Random dice) {
        var operation = one(OPERATIONS, dice);
        var header = new LinkedHashMap<String, String>();
        var writes = !"get".equals(operation.method());
        var query = dice.nextInt(3) == 0 || !writes ? oddQuery(operation, dice) : "";
        if (dice.nextInt(6) == 0) {
            header.put("Accept-Language", one(List.of("ja", "de;q=zz", "*", "-", "xx-XX-yy-zz,,,;"), dice));
        }
        if (dice.nextInt(8) == 0) {
            header.put("Accept", one(List.of("image/png", "nonsense", "application/xml", "*/*;q=7"), dice));
        }
        var body = new byte[0];
        if (writes && !operation.example().isEmpty()) {
            var lacksBody = dice.nextInt(12) == 0;
            header.put("Content-Type", dice.nextInt(12) == 0 ? oddType(dice) : "application/json");
            body = lacksBody ? body : oddBody(operation.example(), dice);
        }
        if (Set.of("put", "delete").contains(operation.method()) && dice.nextInt(4) > 0) {
            header.put(
                    "If-Match",
                    one(
                            List.of("\"1\"", "1", "W/\"1\"", "*", "\"99999999999999999999\"", "\"1\",\"2\"", "\"\""),
                            dice));
        }
        if ("get".equals(operation.method()) && dice.nextInt(6) == 0) {
            header.put("If-None-Match", one(List.of("\"1\"", "*", "\"", ",,,", "W/"), dice));
        }
        return new Call(
                operation.method() + " " + operation.path(),
                operation.method().toUpperCase(Locale.ROOT),
                address(operation.path(), dice) + query,
                header,
                body,
                writes);
    }

    private static String address(String path, Random dice) {
        var address = path;
        while (address.contains("{")) {
            var odd = dice.nextInt(3) == 0
                    ? encoded(one(ODD_TEXTS, dice))
                    : new UUID(dice.nextLong(), dice.nextLong()).toString();
            address = address.replaceFirst("\\{\\w+}", odd.isEmpty() ? "-" : odd.replace("$", ""));
        }
        return address;
    }

    private static String oddQuery(Operation operation, Random dice) {
        var names = new ArrayList<>(operation.parameters());
        names.addAll(List.of("nothing", "", "size", "cursor", "Search"));
        var query = new StringBuilder("?");
        for (int i = dice.nextInt(3); i >= 0; i--) {
            query.append(encoded(one(names, dice)))
                    .append('=')
                    .append(encoded(one(ODD_TEXTS, dice)))
                    .append('&');
        }
        return query.toString();
    }

    private static String oddType(Random dice) {
        return one(
                List.of("text/plain", "application/xml", "application/json;charset=UTF-16", "multipart/form-data", "x"),
                dice);
    }

    /** Wrong for certain: an unknown member, a wrong kind of value, or no JSON at all. */
    private static byte[] oddBody(Map<String, Object> example, Random dice) {
        var body = new LinkedHashMap<>(example);
        var names = List.copyOf(body.keySet());
        for (int i = dice.nextInt(4); i > 0; i--) {
            body.put(one(names, dice), one(ODD_VALUES, dice));
        }
        return switch (dice.nextInt(8)) {
            case 0 -> bytes("[".repeat(1 + dice.nextInt(100_000)));
            case 1 -> truncated(JSON.toJson(body), dice);
            case 2 -> notUtf8(JSON.toJson(body), dice);
            case 3 -> bytes(JSON.toJson(body) + one(List.of("}", "x", ",", "{}"), dice));
            case 4 -> bytes(JSON.toJson(one(ODD_VALUES, dice)));
            case 5 -> {
                body.put(one(names, dice), Map.of("odd", one(ODD_DATES, dice)));
                body.put("unknown", 1);
                yield bytes(JSON.toJson(body));
            }
            case 6 -> {
                body.put("surprise" + dice.nextInt(9), one(ODD_TEXTS, dice));
                yield bytes(JSON.toJson(body));
            }
            default -> {
                body.replaceAll(
                        (name, value) -> value instanceof String ? (Object) dice.nextInt() : one(ODD_TEXTS, dice));
                yield bytes(JSON.toJson(body));
            }
        };
    }

    private static byte[] truncated(String json, Random dice) {
        return bytes(json.substring(0, 1 + dice.nextInt(json.length() - 1)));
    }

    private static byte[] notUtf8(String json, Random dice) {
        var bytes = bytes(json);
        bytes[dice.nextInt(bytes.length)] = (byte) (0xF8 + dice.nextInt(8));
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static <T> T one(List<T> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }

    private static List<Operation> readOperations() {
        try (var file = ApiFuzz.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            Map<String, Object> description = new Yaml().load(file);
            var operations = new ArrayList<Operation>();
            map(description.get("paths"))
                    .forEach((path, methods) -> map(methods).forEach((method, operation) -> {
                        if (METHODS.contains(method)) {
                            operations.add(new Operation(
                                    path, method, parameters(map(operation)), example(description, map(operation))));
                        }
                    }));
            return List.copyOf(operations);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> parameters(Map<String, Object> operation) {
        return operation.get("parameters") instanceof List<?> all
                ? all.stream()
                        .map(ApiFuzz::map)
                        .filter(parameter -> "query".equals(parameter.get("in")))
                        .map(parameter -> parameter.get("name").toString())
                        .toList()
                : List.of();
    }

    private static Map<String, Object> example(Map<String, Object> description, Map<String, Object> operation) {
        if (!operation.containsKey("requestBody")) {
            return Map.of();
        }
        var schema =
                map(map(map(map(operation.get("requestBody")).get("content")).get("application/json"))
                        .get("schema"));
        var name = schema.get("$ref").toString().replaceAll(".*/", "");
        return map(map(map(map(description.get("components")).get("schemas")).get(name))
                .get("example"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
