package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Everything can be done without a mouse, and one always sees where one is. */
class KeyboardIT extends ServerTest {

    private static final int MOST_STEPS = 150;
    private static final String HERE = """
            const here = document.activeElement, box = here.getBoundingClientRect(), style = getComputedStyle(here);
            const ring = here.classList.contains('ui-inputfield') || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return {name: here === document.body ? '' : here.tagName + '#' + here.id + '.' + here.className + ' ' + here.textContent.trim().slice(0, 20),
                    ring, tab: here.tabIndex, seen: box.width > 0 && box.height > 0 && (here.contains(top) || top?.contains(here) || here.classList.contains('skip'))};
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/today",
                "/hosting/families",
                "/people/people",
                "/admissions/participants",
                "/programme/delegations",
                "/organisation/places",
                "/hosting/family-edit",
                "/people/person-edit",
                "/admissions/participant-edit",
                "/programme/delegation-edit",
                "/organisation/place-edit",
                "/security/own-account"
            })
    void every_stop_of_the_tab_key_is_seen_and_has_its_ring(String path) throws Exception {
        try (var visit = Visit.of("chiba", at("/"))) {
            visit.open(path);
            var faults = new ArrayList<String>();
            var stops = new ArrayList<String>();
            for (int step = 0; step < MOST_STEPS; step++) {
                press(visit, Keys.TAB);
                var here = (Map<?, ?>) visit.driver().executeScript(HERE);
                var name = String.valueOf(here.get("name"));
                if (name.isEmpty()) {
                    break;
                }
                stops.add(name);
                if (!Boolean.TRUE.equals(here.get("ring")) || !Boolean.TRUE.equals(here.get("seen"))) {
                    faults.add(name + " " + here);
                }
            }

            assertThat(faults).isEmpty();
            assertThat(stops.get(0)).contains("skip");
            assertThat(stops.stream().anyMatch(stop -> stop.contains("#q.") || stop.contains("main")))
                    .isTrue();
        }
    }

    @Test
    void the_first_key_leads_past_the_menu() throws Exception {
        try (var visit = Visit.of("chiba", at("/"))) {
            visit.open("/organisation/places");
            press(visit, Keys.TAB, Keys.ENTER, Keys.TAB);

            assertThat(visit.driver().switchTo().activeElement().getAttribute("href"))
                    .contains("/place-edit");
        }
    }

    @Test
    void enter_searches_and_saves_and_escape_closes_the_menu() throws Exception {
        try (var visit = Visit.of("chiba", at("/"))) {
            visit.open("/organisation/places");
            visit.first("#q").sendKeys("カイロ", Keys.ENTER);
            visit.waitFor("/organisation/places?q=");
            assertThat(visit.texts(".row-link")).containsExactly("カイロ");

            visit.first("details.more summary").sendKeys(Keys.ENTER);
            assertThat(visit.first("details.more").getDomAttribute("open")).isNotNull();
            press(visit, Keys.ESCAPE);
            assertThat(visit.first("details.more").getDomAttribute("open")).isNull();
            assertThat(visit.driver().switchTo().activeElement().getTagName()).isEqualTo("summary");

            visit.open("/organisation/place-edit");
            visit.first("#nameJa").sendKeys("架空の町", Keys.ENTER);
            visit.patiently().until(driver -> !visit.texts(".error-summary").isEmpty());
            assertThat(visit.driver().switchTo().activeElement().getDomAttribute("class"))
                    .contains("error-summary");
        }
    }

    @Test
    void a_column_is_sorted_with_the_enter_key() throws Exception {
        try (var visit = Visit.of("chiba", at("/"))) {
            visit.open("/organisation/places");
            var heading = visit.driver()
                    .findElements(org.openqa.selenium.By.cssSelector("th.ui-sortable-column"))
                    .get(1);
            heading.sendKeys(Keys.ENTER);

            visit.patiently()
                    .until(driver -> "Blackwater"
                            .equals(visit.texts("tbody td:nth-child(2)").get(0)));
            assertThat(List.of(visit.first("th[aria-sort]").getText())).allMatch(text -> text.contains("英語の名前"));
        }
    }

    private static void press(Visit visit, Keys... keys) {
        var actions = new Actions(visit.driver());
        for (var key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
    }
}
