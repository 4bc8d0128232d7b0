package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Two coordinators on one board, each in a browser: both see every change, and nobody loses what they are typing. */
class TwoCoordinatorsIT extends ServerTest {

    private static final String BOARD = "board\\?id=[-0-9a-f]+(?=[^>]*>CHRC受入 2027)";
    /** What is promised is a second; a machine that runs other tests beside this one gets some more. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private Visit chiba;
    private Visit kumagai;
    private String board;

    @BeforeEach
    void both_open_the_board() throws Exception {
        chiba = Visit.of("chiba", at("/"));
        kumagai = Visit.of("kumagai", at("/"));
        board = "/matching/" + found(BOARD);
        chiba.open(board);
        kumagai.open(board);
        see(chiba, ".live-on");
        see(kumagai, ".live-on");
    }

    @AfterEach
    void close() {
        chiba.close();
        kumagai.close();
    }

    @Test
    void each_sees_what_the_other_does_without_losing_what_they_type() {
        write(chiba, 0, "ピアノがある（架空）");
        chiba.first(".homes button[value^='note:']").click();
        see(chiba, ".pair-note");

        var seen = seeSoon(kumagai, ".pair-note");
        assertThat(seen).contains("ピアノがある（架空）", "chiba");
        assertThat(said(kumagai)).contains("chiba", "メモを書きました");

        write(kumagai, 1, "書きかけ（架空）");
        chiba.driver().findElement(org.openqa.selenium.By.tagName("body")).sendKeys(Keys.chord(Keys.CONTROL, "z"));
        seeGone(chiba, ".pair-note");
        assertThat(said(chiba)).contains("元に戻しました");

        assertThat(seeSoon(kumagai, "#board-held")).contains("chiba", "元に戻しました");
        assertThat(kumagai.texts(".pair-note")).hasSize(1);
        kumagai.first("#board-show").click();
        seeGone(kumagai, ".pair-note");
        assertThat(kumagai.values(".homes textarea").get(1)).isEqualTo("書きかけ（架空）");
    }

    @Test
    void whoever_is_signed_out_hears_nothing_more() throws Exception {
        var cookie = kumagai.driver().manage().getCookies().stream()
                .filter(one -> one.getName().endsWith("fujinowa"))
                .findFirst()
                .orElseThrow();
        send(request("/sign-out")
                .header("Cookie", cookie.getName() + "=" + cookie.getValue())
                .POST(HttpRequest.BodyPublishers.noBody()));

        see(kumagai, ".live-ended");
        assertThat(chiba.texts(".live-on")).hasSize(1);
    }

    @Test
    void the_line_is_refused_to_strangers_and_to_other_sites() throws Exception {
        var cookie = SignedIn.as("chiba", at("/"));
        var here = at("/").toString().replaceAll("/$", "");

        assertThat(line(cookie, here).join().isOutputClosed()).isFalse();
        assertThatThrownBy(() -> line(cookie, "https://other.example").join()).isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> line("fujinowa=nobody", here).join()).isInstanceOf(CompletionException.class);
    }

    private java.util.concurrent.CompletableFuture<WebSocket> line(String cookie, String origin) {
        var address = at(board.replace("/board?", "/board-live?")).toString().replace("http:", "ws:");
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", origin)
                .buildAsync(java.net.URI.create(address), new WebSocket.Listener() {});
    }

    private static void write(Visit visit, int home, String words) {
        var script = """
                const area = document.querySelectorAll('.homes textarea')[arguments[0]];
                area.closest('details').open = true;
                area.scrollIntoView({block: 'center'});
                area.focus();
                """;
        visit.driver().executeScript(script, home);
        visit.driver().switchTo().activeElement().sendKeys(words);
    }

    private static String said(Visit visit) {
        return String.valueOf(visit.first("#board-said").getDomProperty("textContent"));
    }

    private static void see(Visit visit, String css) {
        visit.patiently().until(driver -> !visit.texts(css).isEmpty());
    }

    private static void seeGone(Visit visit, String css) {
        visit.patiently().until(driver -> visit.texts(css).isEmpty());
    }

    private static String seeSoon(Visit visit, String css) {
        var began = System.nanoTime();
        visit.patiently().until(driver -> !String.join("", visit.texts(css)).isEmpty());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
        return visit.patiently().until(driver -> String.join(" ", visit.texts(css)));
    }

    private String found(String pattern) throws Exception {
        var page = send(request("/matching/boards").header("Cookie", SignedIn.as("chiba", at("/"))))
                .body();
        var found = java.util.regex.Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }
}
