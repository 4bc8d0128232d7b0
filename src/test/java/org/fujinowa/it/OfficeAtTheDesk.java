package org.fujinowa.it;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.openqa.selenium.By;

/** Two coordinators at one desk: whoever is named sits down, the other has left. */
final class OfficeAtTheDesk {

    private static final String TEACHER = "高橋 進（架空）";

    private final Browser browser;
    private final URI base;
    private final String delegation;
    private Hands hands;
    private String application = "";
    private String family = "";

    OfficeAtTheDesk(Browser browser, URI base, String delegation) throws Exception {
        this.browser = browser;
        this.base = base;
        this.delegation = delegation;
        hands = sitsDown("chiba");
    }

    private Hands sitsDown(String who) throws Exception {
        hands = Hands.of(who, browser, base, "ja");
        return hands;
    }

    /** One can apply from that day on; returns the address on the flyer, as its QR code has it. */
    String opensTheWindow(LocalDate today) {
        open("/applications/window-edit");
        choose("delegation", delegation);
        fill("places", "2");
        fill("openFrom", today.toString());
        fill("openUntil", today.plusDays(30).toString());
        hands.press("#save");
        return URI.create(hands.see("a[href*='/apply/start?d=']").getDomProperty("href"))
                .getSchemeSpecificPart()
                .replaceFirst("//[^/]*", "");
    }

    /** Finds the application in the list and reads it; returns which it is. */
    String readsTheApplication() {
        open("/applications/applications?delegation=" + delegation);
        hands.press(".row-link");
        hands.read("架空中学校");
        application = browser.driver().getCurrentUrl().replaceFirst(".*id=([-0-9a-f]+).*", "$1");
        return application;
    }

    String makesACodeFor(String guardian) {
        open("/applications/application-view?id=" + application);
        hands.read(guardian);
        hands.press("[id$='guardian-code']");
        return hands.see("#personal-code").getText();
    }

    String readsOutDigits() {
        open("/guardians/codes?child=" + application);
        hands.press("[id='rows:0:make']");
        return hands.see(".digits").getText();
    }

    List<String> lacksConsents() {
        open("/consents/subject?kind=Application&id=" + application);
        return hands.texts("section[aria-labelledby=h-missing] .gap");
    }

    String photos() {
        open("/consents/subject?kind=Application&id=" + application);
        return hands.see("#signed").getText();
    }

    void asksTheTeacherOnThePhone() {
        open("/selection/references?application=" + application);
        fill("name", TEACHER);
        fill("phone", "0191-00-0001");
        hands.press("#ask");
        hands.click(".reference details > summary");
        browser.driver()
                .findElements(By.cssSelector(".reference textarea"))
                .forEach(words -> words.sendKeys("よく手伝う、明るい子です。（架空）"));
        browser.driver()
                .findElements(By.cssSelector(".reference select"))
                .forEach(menu -> menu.findElements(By.tagName("option")).get(1).click());
        var day = browser.driver().findElement(By.cssSelector(".reference input[type=date]"));
        fill(day.getDomAttribute("id"), LocalDate.now().minusDays(1).toString());
        hands.press("button[value^='phone:']");
    }

    void rates(String who) throws Exception {
        sitsDown(who);
        open("/selection/sheet?application=" + application);
        browser.driver()
                .findElements(By.cssSelector(".criterion input[value='4']"))
                .forEach(points -> browser.driver().executeScript("arguments[0].click()", points));
        browser.driver().executeScript("document.getElementById('unrelated').click()");
        hands.press("#hand-in");
    }

    List<String> ranking() {
        open("/selection/round?delegation=" + delegation);
        return hands.texts("tbody tr");
    }

    /** One proposes that the applicant waits as the first reserve, the other confirms; then the place that is free is offered. */
    void decides() throws Exception {
        sitsDown("chiba");
        open("/selection/decision-view?application=" + application);
        hands.click("label[for=verdict-RESERVE]");
        fill("reason", "作文も面接も、自分の言葉でした。（架空）");
        hands.press("#propose");
        sitsDown("kumagai");
        open("/selection/decision-view?application=" + application);
        hands.press("#confirm");
        open("/selection/round?delegation=" + delegation);
        hands.press("#offer-next");
    }

    List<String> participants() {
        open("/admissions/participants?delegation=" + delegation);
        return hands.texts("tbody tr");
    }

    /** Makes a code for that family, and nobody else, to be printed. */
    String invites(String name) throws Exception {
        sitsDown("chiba");
        open("/welcome/invite");
        for (var box : browser.driver().findElements(By.cssSelector("input[name=family]"))) {
            var theirs = box.findElement(By.xpath("..")).getText().contains(name);
            if (theirs) {
                family = box.getDomAttribute("value");
            }
            if (theirs != box.isSelected()) {
                browser.driver().executeScript("arguments[0].click()", box);
            }
        }
        hands.press("#invite");
        return hands.see(".link-card .code").getText();
    }

    /** Looks at what that family has sent and takes it into the register; returns which it is. */
    String takesOver(String name) {
        open("/welcome/offers?state=SENT");
        browser.driver().findElement(By.partialLinkText(name)).click();
        hands.see("main h1");
        hands.press("#take-over");
        return family;
    }

    /** What the vetting of that family says of each requirement. */
    List<String> vetting() {
        open("/vetting/family?id=" + family);
        return hands.texts("section[aria-labelledby=h-status] tbody td .chip");
    }

    /** That family alone is offered to the delegation, and the engine places the guest there. */
    void matches(String home) {
        open("/matching/board?id=" + delegation);
        browser.driver()
                .executeScript(
                        "const box = document.getElementById('h-' + arguments[0]); const all = box.closest('details'); all.open = true; all.querySelectorAll('[id^=h-]').forEach(it => { if (it.type === 'checkbox' && it.checked !== (it === box)) it.click(); })",
                        home);
        hands.press("button[value='offer']");
        hands.press("button[value='solve']");
        hands.see(".run .notice.ok, .run .notice.warn");
        hands.press("button[value='propose']");
    }

    void confirms() throws Exception {
        sitsDown("kumagai");
        open("/matching/board?id=" + delegation);
        hands.press("button[value='confirm']");
    }

    /** Makes every letter, and first says who writes if nobody has. */
    List<String> letters() {
        open("/matching/letters?delegation=" + delegation);
        if (!browser.driver().findElements(By.cssSelector("#print:disabled")).isEmpty()) {
            hands.press(".notice.warn a");
            fill("nameJa", "藤の輪国際交流協会（架空）");
            fill("nameEn", "Fujinowa Exchange Association (fictional)");
            fill("emergencyPhone", "090-0000-0000");
            hands.press("#save");
        }
        hands.press("#print");
        hands.see("#whole");
        return hands.texts("tbody tr");
    }

    private void open(String path) {
        browser.driver().get(base.resolve(path).toString());
    }

    private void choose(String field, String value) {
        browser.driver().executeScript("document.getElementById(arguments[0]).value = arguments[1]", field, value);
    }

    private void fill(String field, String value) {
        browser.driver()
                .executeScript(
                        "const field = document.getElementById(arguments[0]); field.value = arguments[1]; field.dispatchEvent(new Event('input', {bubbles: true}))",
                        field,
                        value);
    }
}
