package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A coordinator sees what it costs that two guests change homes before it is done, does it, and takes it back. */
class SwapIT extends ApiTest {

    private static final Browser BROWSER = Browser.open();
    private static final Pattern BOARD = Pattern.compile("board\\?id=([-0-9a-f]+)(?=[^>]*>ベトナム受入 2027)");

    private String delegation = "";

    @AfterAll
    static void the_browser_is_closed() {
        BROWSER.close();
    }

    @Test
    void two_guests_change_homes_and_nobody_else_does() throws Exception {
        var hands = Hands.of("chiba", BROWSER, at("/"), "ja");
        BROWSER.driver().get(at("/matching/boards").toString());
        hands.press("a[href*='board?id=" + delegation() + "']");
        hands.press("button[value='solve']");
        hands.see(".run .notice.ok");
        var before = homes();

        hands.press("a[href^='why?']");
        var guest = BROWSER.driver().findElement(By.name("guest")).getDomAttribute("value");
        var other = pricedSwap(hands, guest);
        assertThat(hands.texts(".way strong")).isNotEmpty().noneMatch(String::isBlank);
        assertThat(homes()).isEqualTo(before);

        hands.type("reason", "友だちどうしの希望（架空）");
        hands.press("button[value='do']");

        var swapped = new TreeMap<>(before);
        swapped.put(guest, before.get(other));
        swapped.put(other, before.get(guest));
        assertThat(homes()).isEqualTo(swapped);
        hands.press("#undo");
        assertThat(homes()).isEqualTo(before);
        hands.press("#undo");
        assertThat(homes()).isEmpty();
    }

    /** Asks about one guest after another until one can change homes with this guest; returns who. */
    private String pricedSwap(Hands hands, String guest) {
        var others = BROWSER.driver().findElements(By.cssSelector("#with option")).stream()
                .map(option -> option.getDomAttribute("value"))
                .toList();
        for (var other : others) {
            BROWSER.driver()
                    .get(at("/matching/price?id=" + delegation + "&guest=" + guest + "&with=" + other)
                            .toString());
            BROWSER.patiently()
                    .until(driver -> !driver.findElements(By.cssSelector("[data-answer=DONE]"))
                            .isEmpty());
            if (!hands.texts("button[value='do']").isEmpty()) {
                return other;
            }
        }
        throw new AssertionError("Nobody can change homes with " + guest + ".");
    }

    private String delegation() throws Exception {
        var page = send(request("/matching/boards").header("Cookie", SignedIn.as("chiba", at("/"))));
        var found = BOARD.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        delegation = found.group(1);
        return delegation;
    }

    /** The home of every guest who has one. */
    private Map<String, String> homes() throws Exception {
        var told = answer(call(basic("chiba"), "/api/delegations/" + delegation + "/placements"))
                .body();
        var homes = new TreeMap<String, String>();
        try (var reader = Json.createReader(new StringReader(told))) {
            reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(item -> item.get("family") != null && !item.isNull("family"))
                    .forEach(item -> homes.put(item.getString("participant"), item.getString("family")));
        }
        return homes;
    }
}
