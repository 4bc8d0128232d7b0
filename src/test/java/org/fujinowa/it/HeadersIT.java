package org.fujinowa.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The raw answers: every one carries its headers, the failing ones too, and nothing is open that need not be. */
class HeadersIT extends ServerTest {

    private static final String SIGN_IN = "signIn=signIn&signInName=chiba&password=x&enter=1&to=";

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/errors/none", "/resources/css/tokens.css", "/resources/none.css", "/preferences"})
    void every_answer_carries_the_security_headers(String path) throws Exception {
        assertGuarded(get(path));
    }

    @Test
    void a_page_has_one_policy_with_a_nonce() throws Exception {
        var policies = get("/sign-in").headers().allValues("Content-Security-Policy");

        assertThat(policies).hasSize(1);
        assertThat(policies.get(0)).contains("'nonce-").doesNotContain("unsafe-eval");
        assertThat(policies.get(0).replaceAll("style-src[^;]*;", "")).doesNotContain("unsafe-inline");
    }

    @Test
    void a_file_has_a_policy_that_allows_nothing() throws Exception {
        assertThat(get("/resources/img/mark.svg").headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'");
    }

    @Test
    void pages_are_never_kept_and_versioned_files_for_ever() throws Exception {
        assertThat(get("/sign-in").headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get("/resources/css/tokens.css?v=1").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @Test
    void every_cookie_is_secure_and_stays_on_this_site() throws Exception {
        var preference = send(request("/preferences")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("theme=dark&back=/sign-in")));

        var cookies = Stream.concat(
                        get("/sign-in").headers().allValues("Set-Cookie").stream(),
                        preference.headers().allValues("Set-Cookie").stream())
                .map(String::toLowerCase)
                .toList();

        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("secure", "httponly", "samesite=lax"));
    }

    @Test
    void the_cookie_of_a_sign_in_is_secure_and_stays_on_this_site() throws Exception {
        var fields = SignedIn.fieldsOf(get("/sign-in").body());
        fields.put("signInName", "chiba");
        fields.put("password", SignedIn.PASSWORD);

        var answer = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SignedIn.encoded(fields))));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.contains("fujinowa="))
                .singleElement()
                .asString()
                .startsWith("__Host-")
                .containsIgnoringCase("; secure")
                .containsIgnoringCase("; httponly")
                .containsIgnoringCase("; samesite=lax");
    }

    @Test
    void an_address_with_a_broken_escape_reaches_nothing() throws Exception {
        for (var address : List.of("/api/%zz", "/desk/%zz", "/%")) {
            var answer = raw(address);

            assertThat(answer).as(address).startsWith("HTTP/1.1 ").endsWith("\r\n\r\n");
            assertThat(answer).doesNotContain("Exception", "Payara");
        }
        assertThat(raw("/api/people/%c0%af")).startsWith("HTTP/1.1 400");
        assertThat(raw("/api/people?search=%zz", "Authorization: " + ApiTest.basic("chiba") + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("api.address-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", ""})
    void a_preference_never_leads_to_another_site(String back) throws Exception {
        var answer = send(request("/preferences")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("theme=dark&back=" + back)));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void nothing_is_changed_from_another_site(String site) throws Exception {
        var answer = send(
                request("/preferences").setHeader("Sec-Fetch-Site", site).POST(BodyPublishers.ofString("theme=dark")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertGuarded(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "", "AAAA", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "stateless"})
    void a_broken_view_state_is_an_expired_page_and_not_a_fault(String state) throws Exception {
        var answer = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SIGN_IN + "&jakarta.faces.ViewState=" + state)));

        assertThat(answer.statusCode()).isBetween(200, 499);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("fujinowa="));
        assertGuarded(answer);
    }

    @Test
    void a_changed_view_state_is_an_expired_page() throws Exception {
        var fields = SignedIn.fieldsOf(get("/sign-in").body());
        fields.computeIfPresent("jakarta.faces.ViewState", (name, state) -> flipped(state));

        var answer = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SignedIn.encoded(fields))));

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("ページの期限が切れました", "0191-00-0000");
    }

    @Test
    void a_body_that_is_too_large_is_refused() throws Exception {
        var answer = send(form("/preferences").POST(BodyPublishers.ofString("a=" + "x".repeat(3_000_000))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertGuarded(answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 3_000_000})
    void a_form_that_does_not_say_its_length_is_refused(int length) throws Exception {
        var answer = send(form("/preferences").POST(inPieces("theme=dark&a=" + "x".repeat(length))));

        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("theme"));
        assertGuarded(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/host-families", "/api/matching/solve"})
    void a_program_s_body_that_is_too_large_is_refused_though_it_does_not_say_its_length(String path) throws Exception {
        var pair = "chiba:" + SignedIn.PASSWORD;
        var answer = send(request(path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)))
                .header("Content-Type", "application/json")
                .setHeader("Accept", "application/json")
                .POST(inPieces("{\"name\":\"" + "x".repeat(20_000_000) + "\"}")));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertGuarded(answer);
    }

    @Test
    void a_fault_of_ours_is_a_friendly_page_that_keeps_its_headers_and_our_secrets() throws Exception {
        var answer = send(request(OneServer.BROKEN).header("Cookie", SignedIn.as("chiba", at("/"))));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertGuarded(answer);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("'nonce-"));
        assertThat(answer.body()).contains("0191-00-0000").doesNotContain("Exception", "secret", "org.fujinowa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/openapi", "/health", "/health/ready", "/desk/today", "/api/anything"})
    void what_is_not_for_the_public_answers_nobody(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isIn(301, 302, 303, 401, 403, 404);
        assertThat(answer.body()).doesNotContain("openapi:", "# TYPE", "\"status\":\"UP\"");
    }

    @Test
    void only_the_http_port_listens() throws Exception {
        assertThat(listeningPorts()).containsExactly(port());
        assertThat(reachable(6900)).isFalse();
    }

    private HttpRequest.Builder form(String path) {
        return request(path).header("Content-Type", "application/x-www-form-urlencoded");
    }

    /** A body that comes in chunks, with no word of its length. */
    private static BodyPublisher inPieces(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8)));
    }

    /** The answer to an address that no client of Java's would send. */
    private String raw(String address) throws IOException {
        return raw(address, "");
    }

    private String raw(String address, String headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(20_000);
            var request =
                    "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n".formatted(address, headers);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static String flipped(String state) {
        var middle = state.length() / 2;
        return state.substring(0, middle) + (state.charAt(middle) == 'A' ? 'B' : 'A') + state.substring(middle + 1);
    }

    private static void assertGuarded(HttpResponse<?> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    /** The ports on which the server's own process listens, from the operating system. */
    private List<Integer> listeningPorts() throws IOException {
        var server = ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("payara-micro.jar"))
                .findFirst()
                .orElseThrow();
        var sockets = new ArrayList<String>();
        try (var files = Files.list(Path.of("/proc/%d/fd".formatted(server.pid())))) {
            for (var file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    sockets.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(HeadersIT::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> "0A".equals(fields[3]) && sockets.contains("socket:[" + fields[9] + "]"))
                .map(fields -> Integer.parseInt(fields[1].substring(fields[1].lastIndexOf(':') + 1), 16))
                .distinct()
                .toList();
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean reachable(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
