package org.fujinowa.it;

import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.id;

import java.net.URI;
import java.util.List;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A signed-in coordinator at a desk who reads and fills in pages; every wait has an end. */
public final class Visit implements AutoCloseable {

    private final Browser browser;
    private final URI base;

    private Visit(Browser browser, URI base) {
        this.browser = browser;
        this.base = base;
    }

    /** Signs in, in Japanese. */
    public static Visit of(String account, URI base) throws Exception {
        var browser = Browser.open();
        browser.resize(1280, 1000);
        var cookie = SignedIn.as(account, base).split("=", 2);
        browser.cookie(cookie[0], cookie[1]);
        browser.cookie("purpose", SignedIn.purpose(account));
        browser.cookie("language", "ja");
        return new Visit(browser, base);
    }

    /** Whoever the browser's cookies say. */
    static Visit in(Browser browser, URI base) {
        return new Visit(browser, base);
    }

    /** Opens a page of the site. */
    public void open(String path) {
        browser.driver().get(base.resolve(path).toString());
    }

    /** The path and question of the page that is open. */
    public String address() {
        var address = URI.create(browser.driver().getCurrentUrl());
        return address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
    }

    /** The first element of that kind. */
    public WebElement first(String css) {
        return browser.driver().findElement(cssSelector(css));
    }

    /** What the elements of that kind say, in order. */
    public List<String> texts(String css) {
        return browser.driver().findElements(cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The values of the fields of that kind, in order. */
    public List<String> values(String css) {
        return browser.driver().findElements(cssSelector(css)).stream()
                .map(input -> String.valueOf(input.getDomProperty("value")))
                .toList();
    }

    /** Types into the field of that id. */
    public void type(String field, String text) {
        var input = browser.driver().findElement(id(field));
        input.clear();
        input.sendKeys(text);
    }

    /** Chooses from the menu of that id. */
    public void choose(String menu, String value) {
        new Select(browser.driver().findElement(id(menu))).selectByValue(value);
    }

    /** Ticks the box or radio button that this selector finds. */
    public void tick(String css) {
        inSight(first(css)).click();
    }

    /** Runs a script in the page that calls its last argument when it is done. */
    void script(String script) {
        browser.driver().executeAsyncScript(script);
    }

    /** Waits until something comes about. */
    void waitFor(ExpectedCondition<?> condition) {
        browser.patiently().until(condition);
    }

    /** Presses the button of that id and waits until another page has come. */
    public void press(String button) {
        var pressed = browser.driver().findElement(id(button));
        inSight(pressed).click();
        browser.awaitGone(pressed);
        browser.patiently().until(ExpectedConditions.presenceOfElementLocated(cssSelector("main")));
    }

    /** In the middle of the window, where no bar lies over it. */
    private WebElement inSight(WebElement element) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        return element;
    }

    /** Ends the sign-in behind the page's back, as time or an administrator does. */
    public void signOutElsewhere() {
        browser.driver().manage().getCookies().stream()
                .filter(cookie -> cookie.getName().endsWith("fujinowa"))
                .forEach(browser.driver().manage()::deleteCookie);
    }

    /** Waits until a page of that address has come. */
    public void waitFor(String path) {
        browser.patiently().until(driver -> address().startsWith(path));
    }

    /** The driver itself, for what this class does not offer. */
    public ChromeDriver driver() {
        return browser.driver();
    }

    /** Waits until something comes about, at most twenty seconds. */
    public WebDriverWait patiently() {
        return browser.patiently();
    }

    @Override
    public void close() {
        browser.close();
    }
}
