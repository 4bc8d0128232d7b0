package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;

/** A mother without a mailbox signs for her child on a phone with a code that was read out to her, and takes one tick back. */
@Timeout(180)
class GuardianIT extends ServerTest {

    private static final String CODE = "DEMO-GUAR-DIAN-0001";
    private static final String WEB = "ホームページやSNSにのせること（18歳未満の名前はのせません）";

    @Test
    void a_guardian_enters_by_code_signs_with_a_one_time_code_and_withdraws_a_photo_tick() throws Exception {
        try (var browser = Browser.open();
                var chiba = Visit.of("chiba", at("/"))) {
            browser.resize(390, 844);
            var mother = Visit.in(browser, at("/"));
            mother.open("/enter?code=" + CODE);
            mother.press("enter");
            assertThat(mother.address()).startsWith("/guardian/home");
            var form = mother.first("a[href*='form=PHOTO']").getDomAttribute("href");
            var child = form.replaceFirst(".*child=([-0-9a-f]+).*", "$1");

            mother.open("/guardian/" + form);
            for (var yes : mother.driver().findElements(By.cssSelector(".tick-question input[value=true]"))) {
                mother.tick("[id='" + yes.getDomAttribute("id") + "']");
            }
            mother.type("code", "000000");
            mother.press("finish");
            assertThat(mother.texts("#code-error")).isNotEmpty();

            mother.type("code", readOut(chiba, child));
            mother.press("finish");
            assertThat(mother.address()).startsWith("/guardian/home");
            assertThat(photo(chiba, child)).contains(WEB + " 同意する");

            mother.open("/guardian/signed?child=" + child);
            mother.tick("#open-PHOTO-GUARDIAN-WEB");
            mother.press("take-PHOTO-GUARDIAN-WEB");
            assertThat(mother.driver().findElements(By.id("take-PHOTO-GUARDIAN-WEB")))
                    .isEmpty();
            assertThat(mother.driver().findElements(By.id("take-PHOTO-GUARDIAN-PRINT")))
                    .hasSize(1);
            assertThat(photo(chiba, child)).contains("に取り消し");
        }
    }

    /** The digits that a coordinator makes for the child's guardian. */
    private static String readOut(Visit chiba, String child) {
        chiba.open("/guardians/codes?child=" + child);
        chiba.press("rows:0:make");
        return chiba.first(".digits").getText();
    }

    /** What the coordinator sees of the child's consents, in one line. */
    private static String photo(Visit chiba, String child) {
        chiba.open("/consents/subject?kind=Application&id=" + child);
        return chiba.first("#h-signed + form, #signed").getText().replaceAll("\\s+", " ");
    }
}
