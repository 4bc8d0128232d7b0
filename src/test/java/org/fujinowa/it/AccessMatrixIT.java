package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each door of the running product, knocked at by everybody: every page, every list as a file, every file, every operation of
 * the API. docs/access-matrix.md says who is let in; when this test fails because that changed on purpose, copy
 * {@code target/access-matrix.md} over it, so that the change shows in the review. Whatever is new has no row there.
 *
 * <p>What is asked for does not exist, so that whoever is let in finds nothing, and whoever is not must be refused before
 * anybody has looked. Where that tells the accounts nothing, reviewer and administrator ask again for
 * something that the demonstration holds.
 */
class AccessMatrixIT extends ServerTest {

    private static final Path WRITTEN = Path.of("docs/access-matrix.md");
    private static final Path FOUND = Path.of("target/access-matrix.md");
    private static final int AT_ONCE = 4;
    private static final List<String> MUST_BE_REFUSED_WHERE_COORDINATORS_WORK = List.of("reviewer", "administrator");

    private static final String LET_IN = "x";
    private static final String NOTHING_THERE = "o";
    private static final String REFUSED = "-";

    /** Who knocks: an account, or the code of a personal link; the words are those of SAFETY's roles. */
    private static final Map<String, String> VISITORS = visitors();

    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void everybody_gets_in_where_the_matrix_says_so_and_nowhere_else() throws Exception {
        var found = matrix(Door.all());
        Files.writeString(FOUND, found);

        assertThat(faults).isEmpty();
        assertThat(WRITTEN).as("copy %s if this is meant", FOUND).hasContent(found);
    }

    private String matrix(List<Door> doors) throws Exception {
        var cookies = new LinkedHashMap<String, String>();
        for (var visitor : VISITORS.entrySet()) {
            cookies.put(visitor.getKey(), visitor.getValue().isEmpty() ? "" : SignedIn.as(visitor.getValue(), at("/")));
        }
        var text = new StringBuilder("""
                # Access matrix

                Who is let in where, as the running product answers to somebody who asks for what does not exist: `x` let in,
                `-` refused, `o` let in and told that there is nothing, or that the question is malformed. Where that would tell
                nothing about who may, reviewer and administrator ask for something that exists. `AccessMatrixIT` knocks at every door and compares. Holders of personal links are let in to what their
                link opens and to nothing else of its kind: their services take no identity from outside (`OwnDataTest`).
                A coordinator `of another programme` than asked for is told the same as if it did not exist (`OtherProgrammeIT`, `ScopeTest`).

                """);
        text.append("| door | ").append(String.join(" | ", VISITORS.keySet())).append(" |\n|---|");
        text.append("---|".repeat(VISITORS.size())).append('\n');
        var rows = new ArrayList<Callable<List<String>>>();
        doors.forEach(door -> rows.add(() -> row(door, cookies)));
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = new LinkedHashMap<Door, List<String>>();
            var at = doors.iterator();
            for (Future<List<String>> row : threads.invokeAll(rows)) {
                answers.put(at.next(), row.get());
            }
            askAgain(answers, cookies);
            answers.forEach((door, cells) -> text.append(
                    cells.stream().collect(Collectors.joining(" | ", "| `" + door.name() + "` | ", " |\n"))));
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdown();
        }
        return text.toString();
    }

    /** Asks for what exists where everybody with an account was told that there is nothing. */
    private void askAgain(Map<Door, List<String>> answers, Map<String, String> cookies) throws Exception {
        var open = answers.entrySet().stream()
                .filter(row -> isOpen(row.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var things = new RealThings(at("/"), cookies.get("coordinator"));
        var addresses = things.addresses(open.stream()
                .map(Door::name)
                .filter(name -> !name.contains("/api/"))
                .toList());
        for (var door : open) {
            var real = addresses.containsKey(door.name())
                    ? Optional.of(new Door(door.name(), door.method(), addresses.get(door.name())))
                    : door.real(things);
            if (real.isPresent()) {
                var cells = answers.get(door);
                // A coordinator would write, so only those are asked again who must not.
                for (var visitor : MUST_BE_REFUSED_WHERE_COORDINATORS_WORK) {
                    var at = List.copyOf(cookies.keySet()).indexOf(visitor);
                    cells.set(at, answer(real.get(), cookies.get(visitor)));
                }
            }
        }
    }

    private static boolean isOpen(List<String> cells) {
        var visitors = List.copyOf(VISITORS.keySet());
        return MUST_BE_REFUSED_WHERE_COORDINATORS_WORK.stream()
                .anyMatch(visitor -> NOTHING_THERE.equals(cells.get(visitors.indexOf(visitor))));
    }

    private List<String> row(Door door, Map<String, String> cookies) throws IOException, InterruptedException {
        var cells = new ArrayList<String>();
        for (var visitor : cookies.entrySet()) {
            cells.add(answer(door, visitor.getValue()));
        }
        return cells;
    }

    private String answer(Door door, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(door.address()))
                .header("Sec-Fetch-Site", "same-origin")
                .header("If-Match", "\"1\"")
                .header("Content-Type", "application/json");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        var body = door.method().matches("POST|PUT") ? BodyPublishers.ofString(door.body()) : BodyPublishers.noBody();
        var answer = http.send(request.method(door.method(), body).build(), BodyHandlers.discarding());
        var to = answer.headers().firstValue("Location").orElse("");
        assertThat(answer.statusCode())
                .as("%s %s", door.method(), door.address())
                .isLessThan(500);
        if (answer.statusCode() == 401
                || answer.statusCode() == 403
                || to.contains("/sign-in?to=")
                || to.contains("/enter?to=")) {
            return REFUSED;
        }
        return answer.statusCode() < 400 ? LET_IN : NOTHING_THERE;
    }

    private static Map<String, String> visitors() {
        var all = new LinkedHashMap<String, String>();
        all.put("coordinator", "chiba");
        all.put("of another programme", "sato");
        all.put("reviewer", "onodera");
        all.put("administrator", "kanri");
        all.put("applicant", "DEMO-APPL-ICAN-T001");
        all.put("guardian", "DEMO-GUAR-DIAN-0001");
        all.put("host", "DEMO-HOST-FAMI-LY01");
        all.put("partner", "DEMO-PART-NERX-0001");
        all.put("referee", "DEMO-REFE-REEX-0001");
        all.put("signer", "DEMO-SIGN-ERXX-0001");
        all.put("leader", "DEMO-LEAD-ERXX-0001");
        all.put("nobody", "");
        return all;
    }
}
