package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fujinowa.security.Permission;

/** Base of the tests that call the API as a program does. */
abstract class ApiTest extends ServerTest {

    private static final Pattern NEW_TOKEN = Pattern.compile("id=\"new-token\">([^<]+)<");

    private final HttpClient program =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The header of a demonstration account with its password. */
    static String basic(String account) {
        var pair = account + ":" + SignedIn.PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** The header of a token that the account makes for itself on its page. */
    String token(String account, Permission... scopes) throws IOException, InterruptedException {
        var cookie = SignedIn.as(account, at("/"));
        var page = send(request("/security/own-account").header("Cookie", cookie));
        assertThat(page.statusCode()).isEqualTo(200);
        var fields = SignedIn.fieldsOf(page.body());
        fields.keySet().removeIf(name -> !name.startsWith("jakarta.faces") && !name.startsWith("primefaces"));
        fields.put("token-form", "token-form");
        fields.put("label", "test");
        fields.put("days", "2");
        fields.put("make-token", "1");
        var chosen = Arrays.stream(scopes).map(scope -> "&scopes=" + scope).collect(Collectors.joining());
        var made = send(request("/security/own-account")
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SignedIn.encoded(fields) + chosen)));
        var shown = NEW_TOKEN.matcher(made.body());
        assertThat(shown.find()).as(made.body()).isTrue();
        return "Bearer " + shown.group(1);
    }

    HttpRequest.Builder call(String authorization, String address) {
        var uri = address.startsWith("http") ? URI.create(address) : at(address);
        return HttpRequest.newBuilder(uri).header("Authorization", authorization);
    }

    HttpRequest.Builder callWithBody(String authorization, String address, String method, String json) {
        return call(authorization, address)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
    }

    HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return program.send(request.build(), BodyHandlers.ofString());
    }
}
