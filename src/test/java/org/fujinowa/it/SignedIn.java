package org.fujinowa.it;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sign-in without a browser: the cookie that a demonstration account gets, or the holder of a personal link. */
public final class SignedIn {

    /** The password of all demonstration accounts. */
    public static final String PASSWORD = "fuji-no-hana-2027";

    /** How the codes of personal links are written. */
    private static final String LINK = "[A-Z0-9]{4}(-[A-Z0-9]{4}){3}";

    private static final Pattern INPUT = Pattern.compile("<input[^>]*? name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A sign-in is meant to cost the server dear, so it is used as long as the server accepts it. */
    private static final Map<String, String> REMEMBERED = new ConcurrentHashMap<>();

    private SignedIn() {}

    /** The {@code Cookie} header of that account, for instance {@code chiba}, or of whoever has that code. */
    public static String as(String account, URI base) throws IOException, InterruptedException {
        var remembered = REMEMBERED.get(account + base);
        if (remembered != null && account.matches(LINK)) {
            return remembered;
        }
        if (remembered != null && accepted(remembered, base)) {
            return remembered;
        }
        var anew = anew(account, base);
        REMEMBERED.put(account + base, anew);
        return anew;
    }

    /**
     * The value of the cookie in which a device remembers that its owner has said for today why they look at what is protected: what
     * a person does with one click in the morning.
     */
    public static String purpose(String account) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((account + "\nPREPARATION").getBytes(StandardCharsets.UTF_8));
    }

    private static boolean accepted(String cookie, URI base) throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(base.resolve("/desk/today")).header("Cookie", cookie);
        return HTTP.send(page.build(), BodyHandlers.discarding()).statusCode() == 200;
    }

    private static String anew(String account, URI base) throws IOException, InterruptedException {
        var byLink = account.matches(LINK);
        var page = base.resolve(byLink ? "/enter?code=" + account : "/sign-in");
        var form = HTTP.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        var fields = fieldsOf(form.body());
        if (byLink) {
            fields.put("code", account);
        } else {
            fields.put("signInName", account);
            fields.put("password", PASSWORD);
        }
        var answer = HTTP.send(
                HttpRequest.newBuilder(page)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields)))
                        .build(),
                BodyHandlers.discarding());
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.contains(byLink ? "fujinowa-" : "fujinowa="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("%s could not sign in: %d".formatted(account, answer.statusCode())));
    }

    /** The hidden and visible fields of a page's forms with their values. */
    public static Map<String, String> fieldsOf(String page) {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(page).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        return fields;
    }

    /** The fields as the body of a form. */
    public static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
