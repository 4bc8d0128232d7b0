package org.fujinowa.it;

import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.id;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** A person before a browser that knows nobody yet. Whatever they press goes through here and is counted. */
final class Hands {

    private final Browser browser;
    private int clicks;

    /** Sits down before the sign-in page in that language. */
    Hands(Browser browser, URI base, String language) {
        this.browser = browser;
        browser.resize(1280, 800);
        browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.cookie("language", language);
        browser.driver().get(base.resolve("/sign-in").toString());
    }

    /** Sits down where somebody has signed in before. */
    static Hands of(String account, Browser browser, URI base, String language)
            throws IOException, InterruptedException {
        var hands = new Hands(browser, base, language);
        var cookie = SignedIn.as(account, base).split("=", 2);
        browser.cookie(cookie[0], cookie[1]);
        browser.cookie("purpose", SignedIn.purpose(account));
        return hands;
    }

    /** Clicks on it as soon as it is there, and stays on the page. */
    void click(String css) {
        browser.patiently().until(elementToBeClickable(cssSelector(css))).click();
        clicks++;
    }

    /** Clicks on it as soon as it is there, and waits for the next page. */
    void press(String css) {
        var pressed = browser.patiently()
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> {
                    var button = elementToBeClickable(cssSelector(css)).apply(driver);
                    if (button != null) {
                        button.click();
                    }
                    return button;
                });
        clicks++;
        browser.awaitGone(pressed);
        see("main h1");
    }

    /** Waits until it can be seen. */
    WebElement see(String css) {
        return browser.patiently().until(visibilityOfElementLocated(cssSelector(css)));
    }

    /** Waits until the page says so: the board brings itself up to date piece by piece. */
    void read(String words) {
        browser.patiently().until(textToBePresentInElementLocated(cssSelector("main"), words));
    }

    void type(String field, String text) {
        browser.driver().findElement(id(field)).sendKeys(text);
    }

    void choose(String field, Path file) {
        browser.driver().findElement(id(field)).sendKeys(file.toAbsolutePath().toString());
    }

    /** What the elements of that kind say, in order. */
    List<String> texts(String css) {
        return browser.driver().findElements(cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What a reader with a screen reader or a keyboard would stumble over on the page that is open. */
    List<String> stumblingBlocks() {
        return new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                        .map(Rule::getDescription)
                        .toList();
    }

    /** How often anything was clicked. */
    int clicks() {
        return clicks;
    }
}
