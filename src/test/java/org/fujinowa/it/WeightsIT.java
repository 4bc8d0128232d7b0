package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A coordinator moves a weight, sees at once who would move, and keeps it only by saying so twice. */
class WeightsIT extends ServerTest {

    private static final Browser BROWSER = Browser.open();

    @AfterAll
    static void the_browser_is_closed() {
        BROWSER.close();
    }

    @Test
    void a_weight_shows_what_it_does_before_anybody_keeps_it() throws Exception {
        var chiba = SignedIn.as("chiba", at("/"));
        var hands = Hands.of("chiba", BROWSER, at("/"), "ja");
        BROWSER.driver().get(at("/matching/boards").toString());
        BROWSER.driver().findElement(By.partialLinkText("CHRC受入 2027")).click();
        hands.press("a[href*='weights?programme']");
        var address = BROWSER.driver().getCurrentUrl();

        hands.type("nearness", Keys.chord(Keys.CONTROL, "a") + "1000");

        assertThat(hands.see("#effect table").getText()).contains("家庭のある人", "いちばん低い点");
        assertThat(hands.see("#effect strong").getText()).matches("家庭が変わる人 [1-9].*");
        assertThat(hands.texts("#effect .moves li")).isNotEmpty().allMatch(move -> move.contains("→"));
        assertThat(value(address, "nearness")).isEqualTo("100");

        hands.type("nearness", Keys.chord(Keys.CONTROL, "a") + "1000");
        hands.click("details.save summary");
        hands.press("button[value=save]");
        assertThat(value(address, "nearness")).isEqualTo("1000");

        hands.press("#try");
        assertThat(hands.see("#effect strong").getText()).startsWith("家庭が変わる人 0人");
        hands.type("language", Keys.chord(Keys.CONTROL, "a") + "5000");
        hands.click("details.save summary");
        assertThat(BROWSER.driver().findElements(By.cssSelector("#language:invalid")))
                .hasSize(1);

        BROWSER.driver().get(address);
        hands.press("button[value=usual]");
        assertThat(hands.see("#effect strong").getText()).matches("家庭が変わる人 [1-9].*");
        hands.click("details.save summary");
        hands.press("button[value=save]");
        assertThat(value(address, "nearness")).isEqualTo("100");

        try (var quality = new PageQuality(BROWSER, at("/"), Map.of("chiba", chiba))) {
            var path = address.substring(address.indexOf("/matching"));
            var page = Scene.of("chiba", path, "#nearness");
            assertThat(quality.faultsOf(List.of(page), "ja")).isEmpty();
            assertThat(quality.faultsOf(List.of(page), "en")).isEmpty();
        }
    }

    /** What a field says when the page is opened anew. */
    private static String value(String address, String field) {
        BROWSER.driver().get(address);
        return BROWSER.driver().findElement(By.id(field)).getDomProperty("value");
    }
}
