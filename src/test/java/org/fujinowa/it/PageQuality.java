package org.fujinowa.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/**
 * What a page must be in both languages, by day and night, on a desk and on a phone; every fault is one line.
 *
 * <p>A page is opened once for each language and judged by axe twice: in Japanese on a bright desk and a dark phone, in
 * English on a dark desk and a bright phone; in the dark, which changes nothing but colours, the rules about colours alone. So
 * each language meets each theme and each width, and each theme each width.
 * The theme is switched inside the page as the server writes it, and the two pages of the server are compared.
 */
public final class PageQuality implements AutoCloseable {

    private static final Map<String, List<View>> VIEWS = Map.of(
            "ja", List.of(new View(1280, "light"), new View(390, "dark")),
            "en", List.of(new View(1280, "dark"), new View(390, "light")));
    private static final int HEIGHT = 844;
    private static final String AS_IT_STANDS = "return '<!DOCTYPE html>' + document.documentElement.outerHTML";

    private record View(int width, String theme) {}

    private final Browser browser;
    private final URI base;
    private final Map<String, String> signedIn;
    private final Markup markup = new Markup();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param base the server
     * @param signedIn the {@code Cookie} header of each account, as {@link SignedIn#as} gives it; visitors have none
     */
    PageQuality(Browser browser, URI base, Map<String, String> signedIn) {
        this.browser = browser;
        this.base = base;
        this.signedIn = signedIn;
        Axe.into(browser.driver());
    }

    /** The faults of those pages in that language, as {@code page [language theme width] fault}. */
    List<String> faultsOf(List<Scene> scenes, String language) throws InterruptedException, ExecutionException {
        var faults = new ArrayList<String>();
        for (var scene : scenes) {
            open(scene, language);
            faults.addAll(faultsOf(scene, language));
        }
        faults.addAll(markup.faults());
        return faults;
    }

    @Override
    public void close() {
        markup.close();
    }

    private void open(Scene scene, String language) {
        browser.resize(VIEWS.get(language).get(0).width(), HEIGHT);
        browser.forgetCookies();
        cookies(scene, language, VIEWS.get(language).get(0).theme()).forEach(browser::cookie);
        browser.driver().get(base.resolve(scene.address()).toString());
        scene.deed().by(Visit.in(browser, base));
    }

    private List<String> faultsOf(Scene scene, String language) {
        var name = "%s [%s]".formatted(scene, language);
        var driver = browser.driver();
        if (!scene.isTouched() && !base.resolve(scene.address()).toString().equals(driver.getCurrentUrl())) {
            return List.of(name + " leads elsewhere: " + driver.getCurrentUrl());
        }
        if (driver.findElements(By.cssSelector(scene.shows())).isEmpty()) {
            return List.of(name + " does not show " + scene.shows());
        }
        var faults = new ArrayList<String>();
        judgeMarkup(scene, language, name, faults);
        for (var view : VIEWS.get(language)) {
            browser.resize(view.width(), HEIGHT);
            var seen = "%s [%s %s %d] ".formatted(scene, language, view.theme(), view.width());
            var found = view.theme().equals("light")
                    ? Axe.faults(driver, view.theme())
                    : Axe.faultsOfColours(driver, view.theme());
            found.forEach(fault -> faults.add(seen + fault));
            var wide = (Long) driver.executeScript("return document.documentElement.scrollWidth");
            if (wide != null && wide > view.width()) {
                faults.add(seen + "is %d px wide".formatted(wide));
            }
        }
        complaints(scene).forEach(line -> faults.add(name + " console: " + line));
        return faults;
    }

    /** What the browser itself complains of: faults of scripts, and what the content security policy has stopped. */
    private List<String> complaints(Scene scene) {
        return browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(line -> line.getLevel().intValue() >= Level.WARNING.intValue())
                .map(line -> line.getMessage())
                .filter(line -> scene.status() == 200
                        || !line.contains("the server responded with a status of " + scene.status()))
                .toList();
    }

    /** A page that came as it is, is judged as the server wrote it; one that was touched, as it stands in the browser. */
    private void judgeMarkup(Scene scene, String language, String name, List<String> faults) {
        if (scene.isTouched()) {
            var page = String.valueOf(browser.driver().executeScript(AS_IT_STANDS));
            markup.check(name, () -> page);
            return;
        }
        var bright = answer(scene, language, "light");
        if (bright.statusCode() != scene.status()) {
            faults.add(name + " answers " + bright.statusCode());
        }
        markup.check(name, bright::body);
        if (language.equals("ja")
                && !Themes.withoutTheme(bright.body())
                        .equals(Themes.withoutTheme(
                                answer(scene, language, "dark").body()))) {
            faults.add(name + " is more than another theme when it is dark");
        }
    }

    private HttpResponse<String> answer(Scene scene, String language, String theme) {
        var request = HttpRequest.newBuilder(base.resolve(scene.address())).header("Accept", "text/html");
        cookies(scene, language, theme).forEach((name, value) -> request.header("Cookie", name + "=" + value));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Map<String, String> cookies(Scene scene, String language, String theme) {
        var cookies = new LinkedHashMap<>(Map.of("language", language, "theme", theme, "rows", "10"));
        var signIn = signedIn.getOrDefault(scene.account(), "").split("=", 2);
        if (signIn.length == 2) {
            cookies.put(signIn[0], signIn[1]);
        }
        return cookies;
    }
}
