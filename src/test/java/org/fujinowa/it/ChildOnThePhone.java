package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A child without an e-mail address who applies on a telephone, 390 pixels wide, and whose telephone forgets everything midway. */
final class ChildOnThePhone {

    private static final String FILL =
            "const field = document.getElementById(arguments[0]); field.value = arguments[1]; field.dispatchEvent(new Event('input', {bubbles: true}))";

    private final Browser browser;
    private final Visit phone;

    ChildOnThePhone(Browser browser, URI base) {
        this.browser = browser;
        browser.resize(390, 844);
        browser.cookie("language", "ja");
        phone = Visit.in(browser, base);
    }

    /** From the address of the flyer's QR code to the guardian; what was typed is there again after every cookie is gone. */
    void applies(String flyer) {
        var code = begin(flyer);
        aboutMe();

        phone.open("/apply/section?s=SCHOOL");
        phone.type("q-school", "架空中学校");
        phone.waitFor(ExpectedConditions.textMatches(By.id("saved"), Pattern.compile("保存しました.*")));
        browser.forgetCookies();
        browser.cookie("language", "ja");
        phone.type("q-grade", "2年");
        phone.press("next");
        assertThat(phone.address()).startsWith("/enter");

        phone.type("code", code);
        phone.press("enter");
        phone.open("/apply/section?s=SCHOOL");
        assertThat(phone.values("#q-school")).containsExactly("架空中学校");
        phone.tick(".draft button");
        assertThat(phone.values("#q-grade")).containsExactly("2年");
        phone.press("next");

        theRest();
        phone.open("/apply/check");
        assertThat(phone.texts(".answers dd")).contains("2013年5月2日", "架空中学校", "2年");
        phone.press("send");
        phone.waitFor("/apply/form");
        assertThat(phone.first(".notice").getText()).contains("保護者に送りました");
        assertThat(phone.texts(".tasks")).isEmpty();
        assertThat((Long) browser.driver().executeScript("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    /** The child's own word to the forms: an act of its own, without a code. */
    void says() {
        phone.open("/apply/form");
        phone.tick("#to-consents");
        phone.waitFor("/apply/consents");
        assertThat(phone.driver().findElements(By.id("code"))).isEmpty();
        Answering.yesToAll(phone);
        phone.driver().executeScript("document.querySelectorAll('.whole-text').forEach(text => { text.open = true; })");
        phone.press("finish");
        assertThat(phone.texts("#sign")).isEmpty();
    }

    /** What stands on top of the child's own page. */
    String isTold() {
        phone.open("/apply/form");
        return String.join("\n", phone.texts(".notice"));
    }

    private String begin(String flyer) {
        phone.open(flyer);
        phone.type("name", "山田 ひかり（架空）");
        phone.press("begin");
        var code = phone.first("#personal-code").getText();
        assertThat(code).matches("[A-Z0-9]{4}(-[A-Z0-9]{4}){3}");
        assertThat(phone.texts(".qr")).hasSize(1);
        phone.tick("#go-on");
        phone.waitFor("/apply/form");
        return code;
    }

    private void aboutMe() {
        phone.open("/apply/section?s=ABOUT_YOU");
        phone.press("next");
        assertThat(phone.texts(".error-summary")).isNotEmpty();
        phone.type("q-family-name", "山田");
        phone.type("q-given-name", "ひかり（架空）");
        phone.type("q-family-latin", "YAMADA");
        phone.type("q-given-latin", "HIKARI");
        phone.driver().executeScript(FILL, "q-birth-date", "2013-05-02");
        phone.tick("#q-sex-MALE");
        phone.tick("#q-nationality-JP");
        phone.press("next");
        assertThat(phone.address()).isEqualTo("/apply/section?s=CONTACT");
    }

    /** Each subject leads on to the next one that is asked. */
    private void theRest() {
        assertThat(phone.address()).isEqualTo("/apply/section?s=LANGUAGES");
        ticked("q-english-level-A_LITTLE", "q-japanese-level-NATIVE");
        ticked("q-allergies-none", "q-diet-none");
        ticked("q-animals-none");
        ticked("q-medicines-none", "q-conditions-NONE", "q-swimming-WELL");
        ticked();
        ticked("q-accepts-smokers-no", "q-accepts-one-adult-yes", "q-own-room-no", "q-can-host-TALK");
        phone.type("q-motivation", "英語で話してみたいからです。");
        phone.press("next");
        phone.open("/apply/section?s=CONTACT");
        phone.type("q-address", "岩手県一関市藤沢町架空1-2-3");
        phone.press("next");
        phone.type("q-guardian-name", GuardianOnThePhone.NAME);
        phone.type("q-guardian-phone", "0191-00-0004");
        ticked("q-guardian-relation-MOTHER", "q-guardian-language-JA");
    }

    private void ticked(String... boxes) {
        for (var box : boxes) {
            phone.tick("#" + box);
        }
        phone.press("next");
    }
}
