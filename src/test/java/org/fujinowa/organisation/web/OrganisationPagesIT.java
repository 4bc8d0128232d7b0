package org.fujinowa.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.id;

import java.util.List;
import org.fujinowa.it.Browser;
import org.fujinowa.it.ServerTest;
import org.fujinowa.it.SignedIn;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The pages of places stand for those of every noun: they are made of the same parts. */
class OrganisationPagesIT extends ServerTest {

    private static final By ENGLISH_NAMES = cssSelector(".ui-datatable-data tr td:nth-child(2)");

    @Test
    void a_list_is_sorted_and_turned_page_by_page_without_a_session() throws Exception {
        try (var browser = signedIn("chiba")) {
            browser.driver().get(at("/organisation/places").toString());
            browser.driver().findElement(By.xpath("//th[contains(., '英語の名前')]")).click();
            waitForNames(browser, "Blackwater");
            new Select(browser.driver().findElement(cssSelector(".ui-paginator-rpp-options"))).selectByValue("10");
            browser.patiently().until(ExpectedConditions.numberOfElementsToBe(ENGLISH_NAMES, 10));
            var first = names(browser);
            browser.driver().manage().deleteCookieNamed("JSESSIONID");

            browser.driver().findElement(cssSelector(".ui-paginator-next")).click();
            browser.patiently().until(driver -> !names(browser).contains("Blackwater"));
            assertThat(names(browser)).isSorted().doesNotContainAnyElementsOf(first);
            browser.driver().findElement(cssSelector(".ui-paginator-prev")).click();
            waitForNames(browser, "Blackwater");
            assertThat(names(browser)).isEqualTo(first);
            assertThat(first).isSorted().hasSize(10);
        }
    }

    @Test
    void a_search_finds_a_name_whatever_its_width() throws Exception {
        try (var browser = signedIn("onodera")) {
            browser.driver().get(at("/organisation/places").toString());
            browser.driver().findElement(id("q")).sendKeys("ﾌﾞﾗｯｸ");
            new Select(browser.driver().findElement(id("filter-country"))).selectByValue("AU");
            browser.driver().findElement(cssSelector(".filter button")).click();

            waitForNames(browser, "Blackwater");
            assertThat(names(browser)).containsExactly("Blackwater");
            assertThat(browser.driver().findElements(cssSelector("a[href$='place-edit']")))
                    .isEmpty();
        }
    }

    @Test
    void two_people_who_change_one_place_see_both_versions_and_lose_nothing() throws Exception {
        try (var mine = signedIn("chiba");
                var theirs = signedIn("kumagai")) {
            var address = added(mine);
            mine.driver().get(address);
            theirs.driver().get(address);
            type(theirs, "nameEn", "Theirs");
            type(theirs, "region", "Their region");
            type(theirs, "note", "<script>theirs</script>");
            saved(theirs);

            type(mine, "nameEn", "Mine");
            type(mine, "source", "My source");
            type(mine, "note", "My note");
            save(mine);

            mine.patiently().until(ExpectedConditions.presenceOfElementLocated(cssSelector(".conflict")));
            assertThat(mine.driver().findElement(cssSelector(".conflict")).getText())
                    .contains("kumagai", "Their region", "Mine", "Theirs", "My note", "<script>theirs</script>");
            assertThat(mine.driver().findElement(id("region")).getDomProperty("value"))
                    .isEqualTo("Their region");
            pick(mine, "theirs", 0);
            pick(mine, "mine", 1);

            theirs.driver().get(address);
            type(theirs, "source", "Third");
            saved(theirs);
            save(mine);
            mine.patiently()
                    .until(ExpectedConditions.textToBePresentInElementLocated(cssSelector(".conflict"), "Third"));
            pick(mine, "mine", 0);
            saved(mine);

            assertThat(mine.driver().findElement(cssSelector(".facts")).getText())
                    .contains("Theirs", "Their region", "My source", "My note")
                    .doesNotContain("Third", "Mine");
            assertThat(mine.driver().findElement(cssSelector(".notice.ok")).getText())
                    .contains("保存しました");
            mine.driver().findElement(cssSelector(".remove summary")).click();
            mine.driver().findElement(id("remove")).click();
            mine.patiently().until(ExpectedConditions.urlContains("/organisation/places"));
        }
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_everything_stays_typed() throws Exception {
        try (var browser = signedIn("chiba")) {
            browser.driver().get(at("/organisation/place-edit").toString());
            type(browser, "nameEn", "Linz");
            type(browser, "latitude", "９１");
            save(browser);

            browser.patiently().until(ExpectedConditions.presenceOfElementLocated(cssSelector(".error-summary")));
            assertThat(browser.driver().findElement(id("latitude-error")).getText())
                    .isEqualTo("90以下にしてください。");
            assertThat(browser.driver()
                            .findElement(cssSelector(".error-summary"))
                            .getText())
                    .contains("緯度：90以下にしてください。", "日本語の名前：入力してください。");
            assertThat(browser.driver().findElement(id("nameEn")).getDomProperty("value"))
                    .isEqualTo("Linz");
            assertThat(browser.driver().findElement(id("latitude")).getDomProperty("value"))
                    .isEqualTo("９１");
        }
    }

    @Test
    void a_reviewer_may_look_but_not_change() throws Exception {
        var reviewer = SignedIn.as("onodera", at("/"));

        assertThat(send(request("/organisation/places").header("Cookie", reviewer))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(request("/organisation/place-edit").header("Cookie", reviewer))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(request("/organisation/place-view?id=x").header("Cookie", reviewer))
                        .statusCode())
                .isEqualTo(404);
    }

    private String added(Browser browser) {
        browser.driver().get(at("/organisation/place-edit").toString());
        type(browser, "nameJa", "リンツ<b>");
        type(browser, "nameEn", "Linz");
        saved(browser);
        return browser.driver().getCurrentUrl().replace("place-view", "place-edit");
    }

    private Browser signedIn(String account) throws Exception {
        var browser = Browser.open();
        browser.resize(1280, 1000);
        var cookie = SignedIn.as(account, at("/")).split("=", 2);
        browser.cookie(cookie[0], cookie[1]);
        browser.cookie("language", "ja");
        return browser;
    }

    /** Chooses one of the two versions; the bar with the save button must not lie over it. */
    private static void pick(Browser browser, String version, int conflict) {
        var choice = browser.driver()
                .findElements(cssSelector(".conflict input[value=" + version + "]"))
                .get(conflict);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", choice);
        choice.click();
    }

    private static void type(Browser browser, String field, String text) {
        var input = browser.driver().findElement(id(field));
        input.clear();
        input.sendKeys(text);
    }

    private static void save(Browser browser) {
        var button = browser.driver().findElement(id("save"));
        button.click();
        browser.awaitGone(button);
    }

    private static void saved(Browser browser) {
        save(browser);
        browser.patiently().until(ExpectedConditions.urlContains("-view?id="));
    }

    private static void waitForNames(Browser browser, String first) {
        browser.patiently()
                .until(driver ->
                        !names(browser).isEmpty() && names(browser).get(0).equals(first));
    }

    /** Asked in one go: the table may be replaced at any moment. */
    @SuppressWarnings("unchecked")
    private static List<String> names(Browser browser) {
        return (List<String>) browser.driver().executeScript("""
                return [...document.querySelectorAll('.ui-datatable-data tr td:nth-child(2)')]
                    .map(cell => [...cell.childNodes].filter(node => node.className !== 'ui-column-title').map(node => node.textContent).join('').trim())
                """);
    }
}
