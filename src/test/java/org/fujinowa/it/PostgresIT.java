package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same war on PostgreSQL, by configuration alone, started by its own launcher as in earnest use: the log shows a one-time
 * code, the code makes the first administrator, and the administrator's work is kept.
 */
class PostgresIT {

    private static final Pattern CODE = Pattern.compile("one-time code: ([A-Z0-9-]{19})");
    private static final String PASSWORD = "keyaki-no-ki-2028";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    private Path folder;

    private URI base = URI.create("http://127.0.0.1");

    @Test
    @Timeout(240)
    void the_war_runs_on_postgresql_from_an_empty_database_on() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var port = freePort();
            base = URI.create("http://127.0.0.1:" + port);
            var server = start(port, postgres.getJdbcUrl("postgres", "postgres"));
            try {
                var code = codeOf(server);
                assertThat(faultsOfTheFirstPage()).isEmpty();
                assertThat(setUp("AAAA-AAAA-AAAA-AAAA").statusCode())
                        .as("a wrong code")
                        .isEqualTo(200);
                assertThat(setUp(code).statusCode()).isEqualTo(302);
                assertThat(setUp(code).statusCode()).as("once only").isNotEqualTo(200);

                worksAsOnDerby();
            } finally {
                server.destroy();
            }
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from host_family where name like '髙橋%'")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }

    /** Only a new server shows it. */
    private List<String> faultsOfTheFirstPage() throws Exception {
        try (var browser = Browser.open();
                var quality = new PageQuality(browser, base, Map.of())) {
            var scenes = List.of(
                    Scene.of("", "/set-up", "#code"),
                    Scene.after("", "/set-up", visit -> visit.press("create"), ".error-summary"));
            var faults = new ArrayList<>(quality.faultsOf(scenes, "ja"));
            faults.addAll(quality.faultsOf(scenes, "en"));
            return faults;
        }
    }

    private void worksAsOnDerby() throws Exception {
        var added = call("POST", "/api/host-families", """
                {"name":"髙橋（架空）","guestBeds":2,"guestRooms":1,"guestWish":"ANY","smoking":"NONE","petsAnswer":"NONE",
                "caresForAllergies":false,"active":true}""");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(call("GET", "/api/host-families?search=%E9%AB%98%E6%A9%8B", "")
                        .body())
                .as("高橋 finds 髙橋")
                .contains("\"total\":1");
        assertThat(call("GET", "/api/host-families?ready=true&sort=district&order=desc", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(call("GET", "/api/people?search=%00", "").statusCode()).isEqualTo(400);
        var backup = call("POST", "/api/backups", "");
        assertThat(backup.statusCode()).isEqualTo(422);
        assertThat(backup.body()).contains("app.backup-by-the-database");
    }

    private HttpResponse<String> call(String method, String address, String body)
            throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString(("erste:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(base.resolve(address))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/json")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> setUp(String code) throws IOException, InterruptedException {
        var page = base.resolve("/set-up");
        var form = http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        var fields = SignedIn.fieldsOf(form.body());
        fields.put("code", code);
        fields.put("signInName", "erste");
        fields.put("displayName", "最初の管理者（架空）");
        fields.put("password", PASSWORD);
        return http.send(
                HttpRequest.newBuilder(page)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(SignedIn.encoded(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private Process start(int port, String url) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-jar",
                Path.of("target/fujinowa-server.jar").toAbsolutePath().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FUJINOWA_HTTP_PORT", Integer.toString(port));
        builder.environment().put("FUJINOWA_DATA_DIR", folder.toString());
        builder.environment().put("FUJINOWA_DB_URL", url);
        builder.environment().put("FUJINOWA_DB_USER", "postgres");
        builder.environment().put("FUJINOWA_COOKIES_SECURE", "false");
        return builder.start();
    }

    /** Reads the log until the page is there; the code comes before. The rest of the log is read away in the background. */
    private static String codeOf(Process server) throws IOException {
        var log = new BufferedReader(server.inputReader(StandardCharsets.UTF_8));
        var read = new StringBuilder();
        var code = "";
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            read.append(line).append('\n');
            var found = CODE.matcher(line);
            code = found.find() ? found.group(1) : code;
            if (line.contains("藤の輪 Fujinowa") || line.contains("did not start")) {
                break;
            }
        }
        assertThat(code).as(read.toString()).isNotEmpty();
        var rest = new Thread(() -> log.lines().forEach(line -> {}));
        rest.setDaemon(true);
        rest.start();
        return code;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
