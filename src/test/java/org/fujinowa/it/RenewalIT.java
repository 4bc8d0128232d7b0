package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A family renews on a telephone; the office sees what is new, and only then does the register say so. */
class RenewalIT extends ServerTest {

    private static final Browser BROWSER = Browser.open();
    private static final String FAMILY = "DEMO-HOST-FAMI-LY02";
    private static final Texts JA = Texts.in(Language.JA);

    @AfterAll
    static void the_browser_is_closed() {
        BROWSER.close();
    }

    @Test
    void a_family_with_a_new_cat_renews_in_few_clicks_and_a_coordinator_takes_it_over() throws Exception {
        var family = Hands.of(FAMILY, BROWSER, at("/"), "ja");
        BROWSER.resize(390, 844);
        var began = System.nanoTime();

        BROWSER.driver().get(at("/home/home").toString());
        var name = BROWSER.driver().findElement(By.cssSelector(".who-name")).getText();
        family.press("#begin");
        for (int i = 0; i < 3; i++) {
            family.press("#same");
        }
        assertThat(BROWSER.driver().getCurrentUrl()).contains("/home/pets");
        aCatCame(family);
        family.press("#same");
        family.press("#all");
        family.press("#same");
        family.press("#same");

        assertThat(family.texts("section .chip.warn")).containsExactly(JA.of("welcome.check.changed"));
        assertThat(BROWSER.driver().executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo(390L);
        assertThat(family.stumblingBlocks()).isEmpty();
        family.press("#send");
        assertThat(family.see(".card.best").getText()).contains("確認しています");

        assertThat(family.clicks()).isLessThanOrEqualTo(14);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(3));

        var office = Hands.of("chiba", BROWSER, at("/"), "ja");
        BROWSER.driver().get(at("/welcome/offers?state=SENT").toString());
        BROWSER.driver().findElement(By.partialLinkText(name)).click();
        assertThat(office.see(".differences").getText()).contains("猫");
        var home = BROWSER.driver()
                .findElement(By.cssSelector("a[href*='family-view']"))
                .getDomProperty("href");
        assertThat(said(home)).doesNotContain("猫");
        BROWSER.driver().navigate().back();
        office.press("#take-over");

        assertThat(said(home)).contains("猫");
        assertThat(said(home.replace("/hosting/family-view", "/vetting/family")))
                .contains(JA.of("vetting.reopening.new-pet"));
    }

    /** What a telephone shows of the fields for animals, filled in as somebody with a cat would. */
    private static void aCatCame(Hands family) {
        family.press("#changed");
        family.click("#petsAnswer input[value=SOME], input[name=petsAnswer][value=SOME]");
        family.press("#pets-add");
        var rows = BROWSER.driver()
                .findElements(By.cssSelector("select[id^='pets:'][id$=':animal']"))
                .size();
        var row = "pets:" + (rows - 1) + ":";
        new Select(BROWSER.driver().findElement(By.id(row + "animal"))).selectByValue("CAT");
        family.type(row + "count", "1");
        family.press("#save");
    }

    private static String said(String address) {
        BROWSER.driver().get(address);
        return BROWSER.driver().findElement(By.tagName("main")).getText();
    }
}
