package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fujinowa.security.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Calls that nobody should send, over every operation that openapi.yaml describes: none may end in an error of ours, none may
 * write a row, none may tell about our insides. Ten thousand with {@code -Dfujinowa.judge=thorough}, else the first of them.
 */
class ApiFuzzIT extends ApiTest {

    private static final int CALLS = "thorough".equals(System.getProperty("fujinowa.judge")) ? 10_000 : 1_500;
    private static final int AT_ONCE = 4;
    private static final long SEED = 20_270_628;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_SHOWN = 300;
    private static final Pattern INSIDES = Pattern.compile(
            "org\\.fujinowa|\\bjakarta\\.|\\bjava\\.\\w+\\.|\\bcom\\.sun|eclipse|Exception|\\bat \\w+\\.\\w+|Derby|SQLSTATE|"
                    + "SELECT |INSERT |glassfish|payara|Caused by",
            Pattern.CASE_INSENSITIVE);

    /** An address that leads out of the API gets a page, and every page of Faces has these. */
    private static final Pattern PAGE_PARTS = Pattern.compile("jakarta\\.faces\\.[A-Za-z.]+");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 240)
    void malformed_calls_break_write_and_tell_nothing() throws Exception {
        var token = token(
                "chiba",
                Permission.of(List.of(org.fujinowa.security.Role.COORDINATOR)).toArray(Permission[]::new));
        var before = rows("before");

        var started = System.nanoTime();
        var outcomes = callAll(token);
        var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);

        var statuses =
                outcomes.stream().collect(Collectors.groupingBy(Outcome::status, TreeMap::new, Collectors.counting()));
        System.out.printf("%d malformed calls in %d s: %s%n", CALLS, seconds, statuses);
        assertThat(outcomes.stream()
                        .filter(outcome -> !outcome.fault().isEmpty())
                        .limit(20))
                .isEmpty();
        assertThat(outcomes.stream().map(Outcome::operation).distinct()).hasSize(ApiFuzz.operations());
        assertThat(rows("after")).isEqualTo(before);
    }

    private List<Outcome> callAll(String token) throws Exception {
        var calls = new ArrayList<Callable<Outcome>>();
        for (int i = 0; i < CALLS; i++) {
            var seed = SEED + i;
            calls.add(() -> outcome(ApiFuzz.call(dice(seed)), token, seed));
        }
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var outcomes = new ArrayList<Outcome>();
            for (Future<Outcome> done : pool.invokeAll(calls)) {
                outcomes.add(done.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Seeds that lie side by side begin alike, unless they are scattered first. */
    private static Random dice(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }

    private Outcome outcome(ApiFuzz.Call call, String token, long seed) throws Exception {
        var request = call.headers(call(token, call.address()))
                .timeout(PATIENCE)
                .method(call.method(), call.publisher())
                .build();
        HttpResponse<String> answer;
        try {
            answer = http.send(request, BodyHandlers.ofString());
        } catch (IOException closed) {
            // The server ends a connection after some hundred calls; the client repeats only what changes nothing.
            answer = http.send(request, BodyHandlers.ofString());
        }
        return new Outcome(call.operation(), answer.statusCode(), fault(call, answer, seed));
    }

    private static String fault(ApiFuzz.Call call, HttpResponse<String> answer, long seed) {
        var shown = "seed %d: %s -> %d %s".formatted(seed, call, answer.statusCode(), shortened(answer.body()));
        if (answer.statusCode() >= 500) {
            return "our error: " + shown;
        }
        if (call.mustFail() && answer.statusCode() < 400) {
            return "accepted: " + shown;
        }
        if (answer.statusCode() >= 400
                && INSIDES.matcher(PAGE_PARTS.matcher(answer.body()).replaceAll(""))
                        .find()) {
            return "tells our insides: " + shown;
        }
        return "";
    }

    private TreeMap<String, Long> rows(String name) throws Exception {
        var made = answer(callWithBody(basic("kanri"), "/api/backups", "POST", ""));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var file = made.body().replaceAll(".*\"name\":\"([^\"]+)\".*", "$1");
        var target = java.nio.file.Files.createDirectory(folder.resolve(name));
        try (var copy = BackupCopy.restore(OneServer.DATA.resolve("backups").resolve(file), target)) {
            return copy.rowCounts();
        }
    }

    private static String shortened(String body) {
        return body.length() <= LONGEST_SHOWN ? body : body.substring(0, LONGEST_SHOWN) + "…";
    }

    private record Outcome(String operation, int status, String fault) {}
}
