package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who goes from page to page and fills in forms without a browser: in milliseconds, where nothing need be seen. */
final class PlainVisit {

    private static final String BOUNDARY = "----fujinowa-plain-visit";
    private static final Pattern TAG = Pattern.compile(
            "<input\\b[^>]*>|<textarea\\b[^>]*>(?<text>[^<]*)</textarea>|<select\\b[^>]*>(?<options>.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private URI address;
    private String page = "";
    private boolean inParts;

    private PlainVisit(URI base) {
        address = base;
        cookies.put("language", "ja");
    }

    /** Somebody of whom nobody knows anything. */
    static PlainVisit by(URI base) {
        return new PlainVisit(base);
    }

    /** Somebody with an account, or with the code of a personal link of the demonstration. */
    static PlainVisit of(String account, URI base) throws IOException, InterruptedException {
        var visit = new PlainVisit(base);
        visit.keep(SignedIn.as(account, base));
        visit.cookies.put("purpose", SignedIn.purpose(account));
        return visit;
    }

    /** Goes to that page, which must be there. */
    PlainVisit open(String path) throws IOException, InterruptedException {
        go(HttpRequest.newBuilder(address.resolve(path)));
        return this;
    }

    /** Takes that form of the page in hand, with what already stands in it. */
    PlainVisit form(String id) {
        var form = Pattern.compile("<form\\b[^>]*\\bid=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).as("form %s of %s", id, address).isTrue();
        fields.clear();
        files.clear();
        var head = form.group().replaceFirst("(?s)>.*", ">");
        address = address.resolve(said(head, "action"));
        inParts = said(head, "enctype").startsWith("multipart/");
        var tags = TAG.matcher(form.group());
        while (tags.find()) {
            var tag = tags.group().replaceFirst("(?s)>.*", ">");
            if (tags.group("text") != null) {
                fields.put(said(tag, "name"), plain(tags.group("text")));
            } else if (tags.group("options") != null) {
                fields.put(said(tag, "name"), chosen(tags.group("options")));
            } else if (!said(tag, "type").matches("submit|file|button")
                    && (!said(tag, "type").matches("radio|checkbox") || tag.contains(" checked"))) {
                fields.put(said(tag, "name"), said(tag, "value"));
            }
        }
        return this;
    }

    PlainVisit type(String field, String value) {
        fields.put(field, value);
        return this;
    }

    PlainVisit attach(String field, byte[] file) {
        files.put(field, file);
        return this;
    }

    /** Sends the form by that button and goes where the answer leads. */
    PlainVisit press(String button, String value) throws IOException, InterruptedException {
        fields.put(button, value);
        var send = HttpRequest.newBuilder(address).header("Sec-Fetch-Site", "same-origin");
        if (inParts) {
            send.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofByteArray(parts()));
        } else {
            send.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(SignedIn.encoded(fields)));
        }
        go(send);
        return this;
    }

    /** A button of {@code h:commandButton}, whose value nobody reads. */
    PlainVisit press(String button) throws IOException, InterruptedException {
        return press(button, "1");
    }

    String page() {
        return page;
    }

    /** What the page says at that place. */
    String first(String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find())
                .as("%s on %s: %s", pattern, address, heart(page))
                .isTrue();
        return plain(found.group());
    }

    /** All that the page says at such places. */
    List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> plain(found.group()))
                .toList();
    }

    /** The bytes of a file of the site. */
    byte[] file(String path) throws IOException, InterruptedException {
        var answer = http.send(asked(HttpRequest.newBuilder(address.resolve(path))), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void go(HttpRequest.Builder to) throws IOException, InterruptedException {
        var request = asked(to);
        var answer = http.send(request, BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        var next = answer.headers().firstValue("Location");
        if (next.isPresent()) {
            go(HttpRequest.newBuilder(request.uri().resolve(next.get())));
            return;
        }
        assertThat(answer.statusCode())
                .as("%s: %s", request.uri(), heart(answer.body()))
                .isEqualTo(200);
        address = request.uri();
        page = answer.body();
    }

    private static String heart(String page) {
        return page.substring(Math.max(0, page.indexOf("<main")));
    }

    private HttpRequest asked(HttpRequest.Builder request) {
        var all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return request.header("Cookie", all).build();
    }

    private void keep(String cookie) {
        var pair = cookie.replaceFirst(";.*", "").split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private byte[] parts() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            part(body, field.getKey(), "", field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (var file : files.entrySet()) {
            part(body, file.getKey(), "; filename=\"file\"", file.getValue());
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) throws IOException {
        var head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n".formatted(BOUNDARY, name, more);
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String said(String tag, String attribute) {
        var found = Pattern.compile("\\b" + attribute + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String chosen(String options) {
        var all = OPTION.matcher(options).results().map(found -> found.group()).toList();
        return all.stream()
                .filter(option -> option.contains(" selected"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(option -> said(option, "value"))
                .orElse("");
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
