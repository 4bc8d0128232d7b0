package org.fujinowa.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What there is in the demonstration, as a coordinator comes upon it: addresses of pages and files, and records of the API. */
final class RealThings {

    private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"([^\"#]+)");
    private static final Pattern ID = Pattern.compile("\"id\":\"([-0-9a-f]{36})\"");
    private static final int PAGES = 120;

    private final URI base;
    private final String cookie;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    RealThings(URI base, String cookie) {
        this.base = base;
        this.cookie = cookie;
    }

    /** An address of each of these pages and files that names something; those that no page leads to are missing. */
    Map<String, String> addresses(List<String> wanted) throws IOException, InterruptedException {
        var found = new HashMap<String, String>();
        var asked = new HashSet<String>();
        var next = new ArrayDeque<>(List.of(
                "/selection/round",
                "/partnering/windows",
                "/programme/delegations",
                "/programme/programmes",
                "/organisation/organisations",
                "/organisation/partners",
                "/organisation/places",
                "/reciprocity/costs",
                "/reciprocity/gifts",
                "/reciprocity/openings",
                "/matching/boards",
                "/desk/handover"));
        while (!next.isEmpty() && asked.size() < PAGES && !found.keySet().containsAll(wanted)) {
            var page = next.poll();
            var links = LINK.matcher(get(page));
            while (links.find()) {
                var address = links.group(1).replace("&amp;", "&");
                var path = address.replaceFirst("\\?.*", "");
                var full = path.startsWith("/") ? address : page.replaceFirst("[^/]*(\\?.*)?$", "") + address;
                var name = full.replaceFirst("\\?.*", "");
                if (full.contains("?") && full.startsWith("/")) {
                    found.putIfAbsent(name, full);
                    if (asked.add(name)) {
                        next.add(full);
                    }
                }
            }
        }
        return found;
    }

    /** The first record of that list of the API, by its identity. */
    Optional<String> id(String list) throws IOException, InterruptedException {
        var found = ID.matcher(get(list));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What is at that address. */
    String get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(address)).header("Cookie", cookie);
        return http.send(request.build(), BodyHandlers.ofString()).body();
    }
}
