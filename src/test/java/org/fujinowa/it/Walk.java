package org.fujinowa.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything that somebody comes to who goes from page to page by its links, once to each kind of place.
 *
 * @param pages by their addresses, what was there
 */
record Walk(Map<String, String> pages) {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");
    private static final List<String> NOT_PAGES = List.of("/resources/", "/jakarta.faces.resource/", "/sign-out");
    private static final int AT_ONCE = 4;
    private static final int OF_A_KIND = 1;

    /** The walk of whoever has that cookie. */
    static Walk of(HttpClient http, URI start, String cookie) throws InterruptedException {
        var pages = new LinkedHashMap<String, String>();
        var kinds = new HashMap<String, Integer>();
        var next = List.of("/");
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            while (!next.isEmpty()) {
                var visits = new ArrayList<Callable<Map.Entry<String, String>>>();
                next.forEach(address -> visits.add(() ->
                        Map.entry(address, ask(http, start, address, cookie).body())));
                var found = new ArrayList<String>();
                for (var visit : threads.invokeAll(visits)) {
                    pages.put(visit.get().getKey(), visit.get().getValue());
                    links(start, visit.get()).forEach(found::add);
                }
                next = found.stream()
                        .distinct()
                        .filter(address -> !pages.containsKey(address))
                        .filter(address -> kinds.merge(kind(address), 1, Integer::sum) <= OF_A_KIND)
                        .toList();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdown();
        }
        return new Walk(pages);
    }

    /** The answer to whoever has that cookie, without following redirects. */
    static HttpResponse<String> ask(HttpClient http, URI start, String address, String cookie)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(start.resolve(address))
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofString());
    }

    /** How many pages say one of these words. */
    long saying(List<String> words) {
        return pages.values().stream()
                .filter(page -> words.stream().anyMatch(page::contains))
                .count();
    }

    private static List<String> links(URI start, Map.Entry<String, String> page) {
        var here = start.resolve(page.getKey());
        return LINK.matcher(page.getValue())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(link -> !link.contains(" ") && !link.startsWith("mailto:") && !link.startsWith("data:"))
                .map(here::resolve)
                .filter(to -> start.getAuthority().equals(to.getAuthority()))
                .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                .filter(address -> NOT_PAGES.stream().noneMatch(address::contains))
                .toList();
    }

    /** The path and which questions are asked there, whatever their values. */
    private static String kind(String address) {
        var parts = address.split("\\?", 2);
        return parts[0]
                + (parts.length == 1
                        ? ""
                        : Arrays.stream(parts[1].split("&"))
                                .map(pair -> pair.replaceFirst("=.*", ""))
                                .sorted()
                                .collect(Collectors.joining("&", "?", "")));
    }
}
