package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.openqa.selenium.By;

/** A family that was invited to renew, and at whose home nothing has changed. */
final class FamilyOnThePhone {

    private static final String KNOWN = "DEMO-HOST-FAMI-LY02";
    private static final int MOST_PAGES = 12;

    private final Visit phone;

    FamilyOnThePhone(Browser browser, URI base) {
        phone = Visit.in(browser, base);
    }

    /** How the family is called that the demonstration's code lets in. */
    String name() {
        enter(KNOWN);
        return phone.first(".who-name").getText();
    }

    /** Says page by page that all is as it was, offers every night, and sends it. */
    void renews(String code) {
        enter(code);
        phone.press(phone.driver().findElements(By.id("begin")).isEmpty() ? "begin-again" : "begin");
        for (int page = 0; page < MOST_PAGES && !phone.address().startsWith("/home/check"); page++) {
            if (!phone.driver().findElements(By.id("all")).isEmpty()) {
                phone.press("all");
            }
            phone.press("same");
        }
        phone.press("send");
        phone.waitFor("/home/home");
    }

    private void enter(String code) {
        phone.open("/enter?code=" + code);
        phone.press("enter");
        assertThat(phone.address()).startsWith("/home/home");
    }
}
