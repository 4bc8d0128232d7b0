package org.fujinowa.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
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
 * <p>Every page is judged in its first state, and every other of its further states: by turns in Japanese and in English, on a bright desk and on a dark phone, its colours in
 * both themes; at both widths nothing may be wider than the window. Where pages are of one kind, as the registers and forms are, every language so meets
 * every theme at every width. With {@code -Dfujinowa.judge=thorough} each page is judged in all four ways and both languages.
 * The theme is switched inside the page as the server writes it; that nothing else depends on it, {@code ThemesTest} shows.
 * Nobody looks at the window, so it is painted small: what a page costs is mostly its paint.
 */
public final class PageQuality implements AutoCloseable {

    private static final View BRIGHT_DESK = new View(1280, "light");
    private static final View DARK_PHONE = new View(390, "dark");
    private static final View DARK_DESK = new View(1280, "dark");
    private static final View BRIGHT_PHONE = new View(390, "light");
    private static final boolean THOROUGH = "thorough".equals(System.getProperty("fujinowa.judge"));
    private static final int HEIGHT = 844;
    private static final int BLOCK = 8;
    private static final double LIFE_SIZE = 1;
    private static final double SMALL = 0.05;
    private static final String AS_IT_STANDS = "return '<!DOCTYPE html>' + document.documentElement.outerHTML";

    private record View(int width, String theme) {}

    private final Browser browser;
    private final URI base;
    private final Map<String, String> signedIn;
    private final Markup markup = new Markup();
    private int wide;
    private double painted;
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
        var met = new HashSet<String>();
        int further = 0;
        for (int i = 0; i < scenes.size(); i++) {
            var scene = scenes.get(i);
            var left = !met.add(scene.path()) && !turn(further++);
            if (!THOROUGH && (left || !language.equals(languageOf(scene, i)))) {
                continue;
            }
            var views = views(turn(i / BLOCK) == (i % 2 == 0));
            var widths = widths(scene, views);
            open(scene, language, views.get(0), widths.get(0));
            faults.addAll(faultsOf(scene, language, views, widths));
        }
        faults.addAll(markup.faults());
        return faults;
    }

    /** In which language that scene, at that place among all, is judged. */
    private static String languageOf(Scene scene, int at) {
        var ordinary = turn(at) ? "ja" : "en";
        return scene.onlyIn().isEmpty() ? ordinary : scene.onlyIn();
    }

    @Override
    public void close() {
        markup.close();
    }

    /**
     * Whose turn it is, by a sequence without a rhythm (Thue and Morse): scenes come in groups, such as list, record, form,
     * fault, and one that only alternates would meet the same member of each group in the same language.
     */
    private static boolean turn(int number) {
        return Integer.bitCount(number) % 2 == 0;
    }

    private static List<View> views(boolean bright) {
        if (THOROUGH) {
            return List.of(BRIGHT_DESK, DARK_DESK, DARK_PHONE, BRIGHT_PHONE);
        }
        return bright ? List.of(BRIGHT_DESK) : List.of(DARK_PHONE);
    }

    /** Beginning with the one in which it is judged, where the page before has ended; deeds are done on a desk. */
    private static List<Integer> widths(Scene scene, List<View> views) {
        var desk = BRIGHT_DESK.width();
        var phone = DARK_PHONE.width();
        return scene.isTouched() || views.get(0).width() == desk ? List.of(desk, phone) : List.of(phone, desk);
    }

    private void open(Scene scene, String language, View view, int width) {
        window(width, scene.isTouched() ? LIFE_SIZE : SMALL);
        browser.forgetCookies();
        browser.cookies(cookies(scene, language, view.theme()));
        browser.driver().get(base.resolve(scene.address()).toString());
        scene.deed().by(Visit.in(browser, base));
    }

    /** A page is laid out and painted anew by it, so only where the window is not so already. Only in life size can one click. */
    private void window(int width, double size) {
        if (width != wide || size != painted) {
            browser.resizeForNobody(width, HEIGHT, size);
            wide = width;
            painted = size;
        }
    }

    private List<String> faultsOf(Scene scene, String language, List<View> views, List<Integer> widths) {
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
        for (var width : widths) {
            window(width, SMALL);
            var wide = (Long) driver.executeScript("return document.documentElement.scrollWidth");
            if (wide != null && wide > width) {
                faults.add("%s [%s %d] is %d px wide".formatted(scene, language, width, wide));
            }
            for (var view : views) {
                if (view.width() == width) {
                    if (THOROUGH) {
                        Axe.forget(driver);
                    }
                    var seen = "%s [%s %s %d] ".formatted(scene, language, view.theme(), width);
                    Axe.faults(driver, view.theme()).forEach(fault -> faults.add(seen + fault));
                    var other = view.theme().equals("light") ? "dark" : "light";
                    Axe.faultsOfColour(driver, other)
                            .forEach(fault ->
                                    faults.add("%s [%s %s %d] ".formatted(scene, language, other, width) + fault));
                }
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
        var written = answer(scene, language);
        if (written.statusCode() != scene.status()) {
            faults.add(name + " answers " + written.statusCode());
        }
        markup.check(name, written::body);
    }

    private HttpResponse<String> answer(Scene scene, String language) {
        var request = HttpRequest.newBuilder(base.resolve(scene.address())).header("Accept", "text/html");
        cookies(scene, language, BRIGHT_DESK.theme())
                .forEach((name, value) -> request.header("Cookie", name + "=" + value));
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
        if (!scene.reading().isEmpty()) {
            cookies.put(scene.reading().equals("easy") ? "wording" : "reading", scene.reading());
        }
        var signIn = signedIn.getOrDefault(scene.account(), "").split("=", 2);
        if (signIn.length == 2) {
            cookies.put(signIn[0], signIn[1]);
            cookies.put("purpose", SignedIn.purpose(scene.account()));
        }
        return cookies;
    }
}
