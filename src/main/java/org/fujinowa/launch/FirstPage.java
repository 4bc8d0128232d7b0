package org.fujinowa.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The page by which the launcher knows that the war is really there. */
final class FirstPage {

    private final URI address;

    private FirstPage(URI address) {
        this.address = address;
    }

    static FirstPage at(String host, int port) {
        var reachable = "0.0.0.0".equals(host) || "::".equals(host) ? "127.0.0.1" : host;
        return new FirstPage(URI.create("http://%s:%d/sign-in".formatted(reachable, port)));
    }

    /** Why the page did not come, or nothing at all if it did. */
    String failure() {
        var client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(2)).build();
        try {
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status == 200 ? "" : "%s answered %d instead of 200".formatted(address, status);
        } catch (IOException unreachable) {
            return "%s did not answer: %s".formatted(address, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "interrupted while waiting for " + address;
        }
    }
}
