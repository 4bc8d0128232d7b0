package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.function.Supplier;
import org.openqa.selenium.By;

/** A mother without a mailbox who reads what her child wrote, agrees, and signs with a code that was read out to her. */
final class GuardianOnThePhone {

    static final String NAME = "山田 みどり（架空）";

    private final Visit phone;
    private final String child;

    GuardianOnThePhone(Browser browser, URI base, String child) {
        this.child = child;
        phone = Visit.in(browser, base);
    }

    /** Enters by the code that came by letter, reads the application and agrees to it. */
    void agrees(String code) {
        phone.open("/enter?code=" + code);
        phone.press("enter");
        assertThat(phone.address()).startsWith("/guardian/home");
        phone.open("/guardian/application?child=" + child);
        assertThat(phone.texts(".answers dd")).contains("架空中学校");
        phone.press("agree");
        phone.waitFor("/guardian/home");
    }

    /**
     * Signs every form at once. She is told which texts she has not opened, reads one and knows the others; a wrong code is refused
     * beside its field, and no answer is lost by either.
     */
    void signs(Supplier<String> readOut) {
        phone.open("/guardian/sign?child=" + child);
        Answering.yesToAll(phone);
        phone.type("code", "000000");
        phone.tick(".whole-text > summary");
        phone.press("finish");
        assertThat(phone.texts("#anyway-error")).isNotEmpty();
        phone.tick("#anyway");
        phone.press("finish");
        assertThat(phone.texts("#code-error")).isNotEmpty();
        phone.type("code", readOut.get());
        phone.press("finish");
        assertThat(phone.address()).startsWith("/guardian/home");
    }

    /** Reads that a place has become free, and takes it for her child. */
    void takesThePlace() {
        phone.open("/guardian/home");
        assertThat(phone.texts("main")).singleElement().asString().contains("席があきました");
        phone.open("/guardian/application?child=" + child);
        phone.press("take-place");
        phone.waitFor("/guardian/home");
    }

    /** Takes back that pictures go on the web; printing stays allowed. */
    void takesThePicturesFromTheWeb() {
        phone.open("/guardian/signed?child=" + child);
        phone.tick("#open-PHOTO-GUARDIAN-WEB");
        phone.press("take-PHOTO-GUARDIAN-WEB");
        assertThat(phone.driver().findElements(By.id("take-PHOTO-GUARDIAN-WEB")))
                .isEmpty();
        assertThat(phone.driver().findElements(By.id("take-PHOTO-GUARDIAN-PRINT")))
                .hasSize(1);
    }
}
