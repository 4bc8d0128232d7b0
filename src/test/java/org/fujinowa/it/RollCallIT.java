package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** A leader calls the roll in a tunnel; the office hears of it when the telephone comes out. */
class RollCallIT extends ServerTest {

    private static final String LEADER = "DEMO-LEAD-ERXX-0001";
    private static final String WAITING = "#net[data-waiting='%d']";
    private static final String NO_NETWORK = "#net.offline";
    private static final String KEPT = """
            const done = arguments[arguments.length - 1];
            (async () => {
              const kept = (await indexedDB.databases()).map((one) => one.name);
              const workers = await navigator.serviceWorker.getRegistrations();
              done([...kept, ...await caches.keys(), ...workers.map((one) => one.scope)].join(' '));
            })();""";

    private Cable cable;
    private Visit phone;
    private Visit desk;

    @BeforeEach
    void both_are_there() throws Exception {
        cable = Cable.to(at("/"));
        phone = Visit.of(LEADER, cable.address());
        desk = Visit.of("chiba", at("/"));
    }

    @AfterEach
    void close() throws Exception {
        phone.close();
        desk.close();
        cable.close();
    }

    @Test
    void twelve_ticks_without_a_network_are_kept_and_stand_beside_what_the_office_said_meanwhile() {
        var call = phoneBegins();
        cable.cut();
        phone.open("/leader/roll");
        see(phone, NO_NETWORK);

        var people = people();
        assertThat(people).hasSizeGreaterThanOrEqualTo(9);
        people.subList(0, 9).forEach(this::tap);
        tap(people.get(0));
        tap(people.get(0));
        tap(people.get(1));
        see(phone, WAITING.formatted(12));
        phone.open("/leader/roll");
        see(phone, WAITING.formatted(12));
        assertThat(standing(people)).startsWith("here", "unknown", "here");

        desk.open(call);
        assertThat(desk.texts("tr[data-standing='HERE']")).isEmpty();
        desk.first("button[value^='MISSING:%s:']".formatted(people.get(2))).click();
        see(desk, "tr[data-person='%s'][data-standing='MISSING']".formatted(people.get(2)));

        cable.mend();
        ((JavascriptExecutor) phone.driver()).executeScript("window.dispatchEvent(new Event('online'))");
        see(phone, WAITING.formatted(0));
        see(phone, "[data-person='%s'].in-conflict".formatted(people.get(2)));
        assertThat(phone.first(".in-conflict .said").getText()).contains("佐藤 健", "いる", "千葉", "いない");

        desk.open(call);
        assertThat(desk.texts("tr[data-standing='HERE']")).hasSize(7);
        assertThat(desk.texts("tr[data-standing='IN_CONFLICT']"))
                .singleElement()
                .asString()
                .contains("佐藤 健", "千葉", "いる", "いない");
        desk.first("button[value^='HERE:%s:']".formatted(people.get(2))).click();
        see(desk, "tr[data-person='%s'][data-standing='HERE']".formatted(people.get(2)));

        leave();
    }

    /** A new roll call that the office knows, and a page that the telephone has kept. */
    private String phoneBegins() {
        phone.open("/leader/roll");
        see(phone, "html[data-carried]");
        see(phone, "#net.online");
        phone.first("#roll-back").click();
        phone.first("#place").sendKeys("トンネルの中（架空）");
        phone.first("[data-occasion='NIGHT']").click();
        see(phone, WAITING.formatted(0));
        desk.open("/matching/boards");
        var board = desk.driver().findElement(By.partialLinkText("CHRC受入 2027"));
        var delegation = URI.create(board.getAttribute("href")).getQuery().replace("id=", "");
        desk.open("/rollcall/calls?delegation=" + delegation);
        desk.driver().findElements(By.cssSelector(".row-link")).get(0).click();
        desk.patiently().until(page -> desk.address().startsWith("/rollcall/call?"));
        assertThat(desk.first("h1").getText()).contains("トンネルの中");
        return desk.address();
    }

    /** Nothing stays on the telephone. */
    private void leave() {
        assertThat(kept()).contains("fujinowa-leader");
        phone.first("#roll-back").click();
        phone.first("#leave button").click();
        phone.patiently().until(page -> phone.address().startsWith("/enter"));
        assertThat(kept()).isEmpty();
    }

    private String kept() {
        return String.valueOf(((JavascriptExecutor) phone.driver()).executeAsyncScript(KEPT));
    }

    private void tap(String person) {
        phone.first("[data-person='%s'] .tap".formatted(person)).click();
    }

    private List<String> people() {
        return phone.driver().findElements(By.cssSelector("[data-person]")).stream()
                .map(card -> card.getAttribute("data-person"))
                .toList();
    }

    private List<String> standing(List<String> people) {
        return people.stream()
                .map(person -> phone.first("[data-person='%s']".formatted(person))
                        .getAttribute("class")
                        .replace("roll-person ", ""))
                .toList();
    }

    private static void see(Visit visit, String css) {
        visit.patiently()
                .until(page -> !visit.driver().findElements(By.cssSelector(css)).isEmpty());
    }
}
