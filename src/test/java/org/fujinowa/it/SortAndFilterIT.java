package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** A table of PrimeFaces sorts and filters under our content security policy, and without a session. */
class SortAndFilterIT extends ServerTest {

    private static final By HEADING = By.xpath("//th[contains(., 'サインイン名')]");
    private static final By TITLE = By.cssSelector(".ui-column-title");

    private Browser browser;

    @BeforeEach
    void openTheAccounts() throws Exception {
        browser = Browser.open();
        browser.resize(1280, 1000);
        var kanri = SignedIn.as("kanri", at("/")).split("=", 2);
        browser.cookie(kanri[0], kanri[1]);
        browser.cookie("language", "ja");
        browser.driver().get(at("/security/accounts").toString());
        browser.driver().manage().deleteCookieNamed("JSESSIONID");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_click_on_a_heading_sorts_and_another_one_turns_the_order() {
        browser.driver().findElement(HEADING).findElement(TITLE).click();
        browser.patiently().until(driver -> "ascending".equals(sorted()));
        assertThat(names()).isSorted().hasSizeGreaterThanOrEqualTo(4);
        var first = names();

        browser.driver().findElement(HEADING).findElement(TITLE).click();
        browser.patiently().until(driver -> "descending".equals(sorted()));
        assertThat(names()).isSortedAccordingTo(Comparator.reverseOrder()).hasSameElementsAs(first);
        assertNothingWasStopped();
    }

    @Test
    void what_is_typed_under_a_heading_filters_while_one_types_whatever_its_width() {
        filter().sendKeys("ＫＡＮ");
        browser.patiently().until(driver -> names().equals(List.of("kanri")));

        filter().sendKeys(Keys.END, "zzz");
        browser.patiently().until(driver -> names().isEmpty());
        assertThat(browser.driver().findElement(By.cssSelector("#list tbody")).getText())
                .isEqualTo("条件に合うものがありません。");

        filter().clear();
        filter().sendKeys("O", Keys.ENTER);
        browser.patiently().until(driver -> names().contains("onodera"));
        browser.driver().findElement(HEADING).findElement(TITLE).click();
        browser.patiently().until(driver -> "ascending".equals(sorted()));
        assertThat(names()).contains("onodera").allMatch(name -> name.contains("o"));
        assertNothingWasStopped();
    }

    private WebElement filter() {
        return browser.driver().findElement(HEADING).findElement(By.cssSelector("input"));
    }

    private String sorted() {
        return browser.driver().findElement(HEADING).getDomAttribute("aria-sort");
    }

    /** Asked in one go: the table may be replaced at any moment. */
    @SuppressWarnings("unchecked")
    private List<String> names() {
        return (List<String>) browser.driver().executeScript("""
                return [...document.querySelectorAll('#list tbody tr td:nth-child(2)')].map(cell => cell.lastChild.data.trim())
                """);
    }

    private void assertNothingWasStopped() {
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
                .isEmpty();
    }
}
