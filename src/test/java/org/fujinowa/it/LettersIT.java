package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.PdfTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Letters in a browser, for the demonstration's group that travels: from the plan to what families and students hold. */
@Timeout(300)
class LettersIT extends ServerTest {

    private static final Browser BROWSER = Browser.open();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterAll
    static void the_browser_is_closed() {
        BROWSER.close();
    }

    @Test
    void letters_are_made_read_and_handed_over() throws Exception {
        var chiba = SignedIn.as("chiba", at("/"));
        var board = first(text(chiba, "/matching/boards"), "board\\?id=[-0-9a-f]+(?=[^>]*>CHRC派遣 2027)");
        var delegation = board.replaceAll(".*=", "");
        proposed(board);
        confirmed(board);

        var hands = signedIn("chiba");
        go("/matching/letters?delegation=" + delegation);
        assertThat(hands.see(".notice.warn").getText()).contains("差出人");
        assertThat(BROWSER.driver().findElements(By.cssSelector("#print:disabled")))
                .hasSize(1);
        hands.press(".notice.warn a");
        hands.type("nameJa", "藤の輪国際交流協会（架空）");
        hands.type("nameEn", "Fujinowa Exchange Association (fictional)");
        hands.type("emergencyPhone", "090-0000-0000");
        hands.press("#save");

        hands.press("#print");
        var whole = hands.see("#whole").getDomAttribute("href");
        var rows = hands.texts("tbody tr");
        assertThat(rows).isNotEmpty().allMatch(row -> row.contains("最新") && row.contains("まだ"));
        assertThat(hands.stumblingBlocks()).isEmpty();

        var pdf = file(chiba, "/matching/" + whole);
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(PdfJudge.faults(pdf.body())).isEmpty();
        assertThat(PdfTexts.text(pdf.body()))
                .contains("Yourhomestayguest", "あなたのホストファミリー", "お食事・アレルギー確認票", "090-0000-0000");
        assertThat(file(SignedIn.as("onodera", at("/")), "/matching/" + whole).statusCode())
                .isEqualTo(403);

        hands.click("[data-tick=letter]");
        hands.press("#handed-over");
        assertThat(hands.texts("tbody tr"))
                .hasSameSizeAs(rows)
                .allMatch(row -> row.contains("手渡した") && row.contains("chiba"));

        hands.type("time", "25:00");
        hands.press("#saveMeeting");
        assertThat(hands.texts("main")).singleElement().asString().contains("18:30のように");
        hands.type("time", Keys.BACK_SPACE.toString().repeat(5) + "18:30");
        hands.press("#saveMeeting");
        assertThat(hands.texts("tbody tr")).anyMatch(row -> row.contains("古くなった") && row.contains("集合のこと"));
        assertThat(hands.texts(".notice.warn")).anyMatch(notice -> notice.contains("渡したまま"));

        try (var quality = new PageQuality(BROWSER, at("/"), Map.of("chiba", chiba))) {
            var page = Scene.of("chiba", "/matching/letters?delegation=" + delegation, "tbody tr");
            assertThat(quality.faultsOf(List.of(page), "ja")).isEmpty();
            assertThat(quality.faultsOf(List.of(page), "en")).isEmpty();
        }
    }

    private void proposed(String board) throws Exception {
        var hands = signedIn("chiba");
        go("/matching/" + board);
        hands.press("button[value='solve']");
        hands.see(".run .notice.ok, .run .notice.warn");
        hands.press("button[value='propose']");
    }

    private void confirmed(String board) throws Exception {
        var hands = signedIn("kumagai");
        go("/matching/" + board);
        hands.press("button[value='confirm']");
    }

    private Hands signedIn(String account) throws Exception {
        return Hands.of(account, BROWSER, at("/"), "ja");
    }

    private void go(String path) {
        BROWSER.driver().get(at(path).toString());
    }

    private String text(String cookie, String path) throws Exception {
        return send(request(path).header("Cookie", cookie)).body();
    }

    private HttpResponse<byte[]> file(String cookie, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(at(path)).header("Cookie", cookie).build(), BodyHandlers.ofByteArray());
    }

    private static String first(String page, String kind) {
        var found = Pattern.compile(kind).matcher(page);
        assertThat(found.find()).as(kind).isTrue();
        return found.group();
    }
}
