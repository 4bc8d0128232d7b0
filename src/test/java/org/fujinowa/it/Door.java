package org.fujinowa.it;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.OurClasses;
import org.yaml.snakeyaml.Yaml;

/**
 * One way in from outside.
 *
 * @param name how the access matrix calls it
 * @param method of HTTP
 * @param address path and question; what they name does not exist
 * @param body what is sent along to write
 */
record Door(String name, String method, String address, String body) {

    private static final Path PAGES = Path.of("webapp");
    static final String NOTHING = "01900000-0000-7000-8000-000000000000";
    private static final String QUESTION =
            "id=%1$s&delegation=%1$s&family=%1$s&participant=%1$s&guest=%1$s&letter=%1$s&kind=PARTICIPANTS"
                    .formatted(NOTHING);

    /** What only a form asks for: to leave, and how one likes to read. */
    private static final List<String> FORMS = List.of("/sign-out", "/leave", "/preferences", "/security/say-purpose");

    /** One at which nothing is said that could be written. */
    Door(String name, String method, String address) {
        this(name, method, address, "{}");
    }

    /**
     * The same operation of the API on a record that exists, with what that record says already: whoever may write changes nothing.
     * Empty where there is no such record.
     */
    Optional<Door> real(RealThings things) throws IOException, InterruptedException {
        if (!name.contains("/api/")) {
            return Optional.empty();
        }
        var path = name.substring(name.indexOf("/api/"));
        var delegation = things.id("/api/delegations").orElse(NOTHING);
        var participants = "/api/delegations/" + delegation + "/participants";
        var participant = things.id(participants).orElse(NOTHING);
        var list = path.startsWith("/api/delegations/{delegation}/participants") || path.startsWith("/api/participants")
                ? participants
                : path.replaceFirst("/\\{.*", "");
        var id = list.equals(participants) ? participant : things.id(list).orElse(NOTHING);
        var record = list.equals(participants) ? "/api/participants/" + id : list + "/" + id;
        var there = path.replace("{delegation}", delegation)
                .replace("{participant}", participant)
                .replaceAll("\\{[^}]+}", id);
        return Optional.of(new Door(name, method, there, said(path, method, record, things)));
    }

    private static String said(String path, String method, String record, RealThings things)
            throws IOException, InterruptedException {
        if (path.contains("/placements/")) {
            return "{\"family\":\"%s\"}".formatted(NOTHING);
        }
        if (path.endsWith("/solve")) {
            return "{\"format\":\"fujinowa.placement-problem/1\",\"nights\":1,\"students\":[],\"families\":[],\"pairs\":[]}";
        }
        var there = things.get(record);
        return switch (method) {
            case "GET" -> "{}";
            // A new record has no identity yet.
            case "POST" -> there.replaceFirst("\"id\":\"[^\"]*\",", "");
            default -> there;
        };
    }

    /** Pages, lists as files, files, operations of the API. */
    static List<Door> all() throws IOException {
        var all = new ArrayList<Door>();
        pages().forEach(page -> {
            all.add(new Door(page, "GET", page + "?" + QUESTION));
            if (isList(page)) {
                all.add(new Door(page + "?file=csv", "GET", page + "?file=csv"));
            }
        });
        files().forEach(file -> all.add(new Door(file, "GET", file + "?" + QUESTION)));
        operations().forEach(all::add);
        return List.copyOf(all);
    }

    private static List<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/errors/"))
                    .map(file -> file.replaceFirst("\\.xhtml$", ""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isList(String page) {
        try {
            return Files.readString(PAGES.resolve(page.substring(1) + ".xhtml")).contains("<fuji:list ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> files() {
        return OurClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type ->
                        Stream.of(type.getAnnotationOfType(WebServlet.class).value()))
                .filter(address -> !FORMS.contains(address))
                .sorted();
    }

    @SuppressWarnings("unchecked")
    private static List<Door> operations() {
        try (var file = Door.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            Map<String, Map<String, Map<String, Object>>> description = new Yaml().load(file);
            var all = new ArrayList<Door>();
            description
                    .get("paths")
                    .forEach((path, methods) -> methods.keySet().stream()
                            .filter(List.of("get", "post", "put", "delete")::contains)
                            .map(String::toUpperCase)
                            .forEach(method -> all.add(
                                    new Door(method + " " + path, method, path.replaceAll("\\{[^}]+}", NOTHING)))));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
