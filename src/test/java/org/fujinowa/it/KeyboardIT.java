package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.interactions.Actions;

/** Everything can be done without a mouse, and one always sees where one is. */
class KeyboardIT extends ServerTest {

    private static final int MOST_STEPS = 150;
    /**
     * The calendar inside a field for a day is a stop of its own with a ring of its own, which no script sees. In a high field the
     * caret stands in the first line.
     */
    private static final String HERE = """
            const here = document.activeElement, box = here.getBoundingClientRect(), style = getComputedStyle(here);
            const ring = here.type === 'date' && !here.matches(':focus') || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 24));
            return {name: here === document.body ? '' : here.tagName + '#' + here.id + '.' + here.className + ' ' + here.textContent.trim().slice(0, 20),
                    ring, tab: here.tabIndex, seen: box.width > 0 && box.height > 0 && (here.contains(top) || top?.contains(here) || here.classList.contains('skip'))};
            """;

    /** The longest of each kind: registers and forms are made of the same parts. */
    private static final List<String> PAGES = List.of(
            "/desk/today",
            "/hosting/families",
            "/admissions/participants",
            "/hosting/family-edit",
            "/admissions/participant-edit",
            "/programme/delegation-edit",
            "/security/own-account");

    @Test
    void every_stop_of_the_tab_key_is_seen_and_has_its_ring() throws Exception {
        var faults = new ArrayList<String>();
        try (var visit = Visit.of("chiba", at("/"))) {
            for (var path : PAGES) {
                visit.open(path);
                var stops = 0;
                while (stops < MOST_STEPS) {
                    press(visit, Keys.TAB);
                    var here = (Map<?, ?>) visit.driver().executeScript(HERE);
                    if ("".equals(here.get("name"))) {
                        break;
                    }
                    stops++;
                    if (!isFound(here) && !isFoundInTheEnd(visit)) {
                        faults.add(path + " " + here);
                    }
                }
                assertThat(stops).as(path).isBetween(20, MOST_STEPS - 1);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean isFound(Map<?, ?> here) {
        return Boolean.TRUE.equals(here.get("ring")) && Boolean.TRUE.equals(here.get("seen"));
    }

    /** The window may still be on its way there. */
    private static boolean isFoundInTheEnd(Visit visit) {
        try {
            visit.waitFor(driver -> isFound((Map<?, ?>) visit.driver().executeScript(HERE)));
            return true;
        } catch (TimeoutException never) {
            return false;
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
            visit.first("th.ui-sortable-column + th.ui-sortable-column").sendKeys(Keys.ENTER);

            visit.patiently()
                    .until(driver -> visit.driver()
                            .executeScript("return document.querySelector('th[aria-sort=ascending]')?.innerText ?? ''")
                            .toString()
                            .contains("英語の名前"));
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
