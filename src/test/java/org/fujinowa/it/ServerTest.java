package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Base of every test that talks to the running server; all of them share one server. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class ServerTest {

    @ArquillianResource
    private URL deployed;

    private boolean answered;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A war that failed to deploy answers 404 to everything: then the reason counts, not each test's surprise. */
    @BeforeEach
    void the_war_is_there() throws IOException, InterruptedException {
        if (!answered) {
            assertThat(get("/sign-in").statusCode()).as(OneServer::firstSevere).isEqualTo(200);
            answered = true;
        }
    }

    /** The port on which the server listens, on 127.0.0.1 only. */
    protected int port() {
        return deployed.getPort();
    }

    /** The address of a page, for instance {@code /sign-in}. */
    protected URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port(), path));
    }

    /** A request as a browser's own page would send it. */
    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Sec-Fetch-Mode", "same-origin")
                .header("Accept", "text/html")
                .header("Accept-Language", "ja");
    }

    /** The answer to that page, without following redirects. */
    protected HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** The answer, without following redirects. */
    protected HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
