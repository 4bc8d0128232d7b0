package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the office writes down of a family that it has checked, without a browser: the same forms, filled in as they are. */
final class VettingByTwo {

    private static final Pattern RECORD = Pattern.compile("href=\"(/vetting/evidence-edit[^\"]*)\"");
    private static final Pattern CONFIRM = Pattern.compile("value=\"(confirm:[-0-9a-f]{36}:\\d+)\"");

    private static final Pattern STRIKE = Pattern.compile("value=\"strike:([-0-9a-f]{36}):(\\d+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String page;

    private final String cookie;

    VettingByTwo(String who, URI base, String family) throws IOException, InterruptedException {
        this.cookie = SignedIn.as(who, base) + "; purpose=" + SignedIn.purpose(who);
        this.base = base;
        this.page = "/vetting/family?id=" + family;
    }

    /** Takes away what the demonstration has written down already, so that the family is vetted from nothing. */
    void strikesOut() throws IOException, InterruptedException {
        for (var hit : STRIKE.matcher(read(page)).results().toList()) {
            var fields = SignedIn.fieldsOf(read(page));
            fields.keySet().removeIf(name -> name.equals("deed") || name.startsWith("because-"));
            fields.put("deed", "strike:" + hit.group(1) + ":" + hit.group(2));
            fields.put("because-" + hit.group(1), "もう一度、はじめから確かめます（架空）");
            posted(page, fields);
        }
        assertThat(STRIKE.matcher(read(page)).find()).isFalse();
    }

    /** Writes down for every requirement of the family and its members that it was shown today. */
    void records() throws IOException, InterruptedException {
        for (var form : found(RECORD, read(page))) {
            var address = form.replace("&amp;", "&");
            var blank = read(address);
            var fields = SignedIn.fieldsOf(blank);
            fields.keySet().removeIf(name -> name.equals("language") || name.equals("q"));
            fields.put("doneOn", LocalDate.now().toString());
            fields.put("result", "CLEAR");
            fields.put("note", "");
            fields.put("document", "");
            fields.put("until", "");
            if (blank.contains("id=\"document\"")) {
                fields.put("document", "証明書を見た（架空）");
            }
            fields.put("save", "save");
            assertThat(posted(address, fields).statusCode()).as(address).isEqualTo(302);
        }
    }

    /** Says to everything that somebody else wrote down: so it is. */
    void confirms() throws IOException, InterruptedException {
        var waiting = found(CONFIRM, read(page));
        assertThat(waiting).isNotEmpty();
        for (var deed : waiting) {
            var fields = SignedIn.fieldsOf(read(page));
            fields.keySet().removeIf(name -> name.equals("deed") || name.startsWith("because-"));
            fields.put("deed", deed);
            posted(page, fields);
        }
        assertThat(found(CONFIRM, read(page))).isEmpty();
    }

    private static List<String> found(Pattern kind, String text) {
        return kind.matcher(text).results().map(hit -> hit.group(1)).toList();
    }

    private String read(String address) throws IOException, InterruptedException {
        return http.send(request(address).build(), BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> posted(String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form = request(address)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SignedIn.encoded(fields)));
        return http.send(form.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(base.resolve(address)).header("Cookie", cookie);
    }
}
