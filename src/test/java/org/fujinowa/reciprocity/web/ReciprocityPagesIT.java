package org.fujinowa.reciprocity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.fujinowa.it.ServerTest;
import org.fujinowa.it.SignedIn;
import org.fujinowa.it.Visit;
import org.junit.jupiter.api.Test;

/** Twins and the ledger of the demonstration, in a browser. */
class ReciprocityPagesIT extends ServerTest {

    @Test
    void two_are_paired_by_keyboard_and_parted_again_by_undo() throws Exception {
        try (var visit = Visit.of("chiba", at("/"))) {
            visit.open("/reciprocity/twins");
            var before = visit.texts(".twin").size();
            var free = visit.values(".leg input").size();

            visit.first("input[name=inbound]").sendKeys(" ");
            visit.first("input[name=outbound]").sendKeys(" ");
            visit.press("pair");

            assertThat(visit.first(".notice.ok").getText()).contains("ペアにしました");
            assertThat(visit.texts(".twin")).hasSize(before + 1);
            assertThat(visit.values(".leg input")).hasSize(free - 2);

            visit.press("undo");
            assertThat(visit.first(".notice.ok").getText()).contains("元に戻しました");
            assertThat(visit.texts(".twin")).hasSize(before);
        }
    }

    @Test
    void who_chooses_one_only_is_told_so() throws Exception {
        try (var visit = Visit.of("chiba", at("/"))) {
            visit.open("/reciprocity/twins");
            visit.tick("input[name=inbound]");
            visit.press("pair");

            assertThat(visit.first(".error-summary").getText()).contains("左と右から一人ずつ選んでください");
        }
    }

    @Test
    void a_gift_that_is_entered_stands_in_the_ledger() throws Exception {
        try (var visit = Visit.of("chiba", at("/"))) {
            visit.open("/reciprocity/gift-edit");
            visit.first("#programme option:nth-child(2)").click();
            visit.choose("givenBy", "HERE");
            visit.first("#givenOn").sendKeys("05012001");
            visit.type("what", "こけし（架空）");
            visit.type("giver", "協会（架空）");
            visit.type("receiver", "町（架空）");
            visit.type("valueYen", "3,000");
            visit.press("save");
            assertThat(visit.first(".facts").getText()).contains("こけし（架空）", "3,000");

            visit.open("/reciprocity/ledger?from=2001&until=2001");
            assertThat(visit.first(".ledger tbody").getText()).contains("2001年", "JPY 3,000");
        }
    }

    @Test
    void a_reviewer_reads_the_ledger_without_names_and_takes_it_away() throws Exception {
        var reviewer = SignedIn.as("onodera", at("/"));

        var page = send(request("/reciprocity/ledger").header("Cookie", reviewer));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("2018年", "cqnews.com.au")
                .doesNotContain("value=\"FAMILY\"", "/reciprocity/twins", "gift-edit");
        assertThat(send(request("/reciprocity/ledger?by=FAMILY").header("Cookie", reviewer))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(request("/reciprocity/twins").header("Cookie", reviewer))
                        .statusCode())
                .isEqualTo(403);

        var csv = send(request("/reciprocity/ledger-file?kind=csv&by=PROGRAMME").header("Cookie", reviewer));
        assertThat(csv.body()).startsWith("\uFEFFプログラム,").contains("合計,");
        var xlsx = send(request("/reciprocity/ledger-file?kind=xlsx").header("Cookie", reviewer));
        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(xlsx.body()).startsWith("PK");
    }

    @Test
    void programs_read_twins_and_the_ledger() throws Exception {
        var twins = send(api("/api/reciprocity/twins?year=2027&size=2"));
        assertThat(twins.statusCode()).isEqualTo(200);
        assertThat(twins.body()).contains("\"state\":", "\"next\":");

        var ledger = send(api("/api/reciprocity/ledger"));
        assertThat(ledger.body()).contains("\"key\":\"2018\"", "\"nightsMore\":24");
        var tag = ledger.headers().firstValue("ETag").orElseThrow();
        assertThat(send(api("/api/reciprocity/ledger").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        var refused = send(api("/api/reciprocity/ledger?by=SHOE"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private HttpRequest.Builder api(String path) {
        var pair = "chiba:" + SignedIn.PASSWORD;
        return HttpRequest.newBuilder(at(path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
}
