package org.fujinowa.it;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What a page must be in both languages, by day and night, on a desk and on a phone; every fault is one line. */
public final class PageQuality {

    private static final List<String> LANGUAGES = List.of("ja", "en");
    private static final List<String> THEMES = List.of("light", "dark");
    private static final int OK = 200;
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;

    private final Browser browser;
    private final URI base;
    private final String signIn;

    /**
     * @param base the server
     * @param signIn a {@code Cookie} header as {@link SignedIn#as} gives it; empty for a visitor
     */
    public PageQuality(Browser browser, URI base, String signIn) {
        this.browser = browser;
        this.base = base;
        this.signIn = signIn;
    }

    /** The faults of those pages, as {@code page [language theme width] fault}. */
    public List<String> faultsOf(List<String> pages) throws IOException, InterruptedException {
        var faults = new ArrayList<String>();
        for (var page : pages) {
            for (var language : LANGUAGES) {
                markup(page, language).forEach(fault -> faults.add("%s [%s] %s".formatted(page, language, fault)));
                for (var theme : THEMES) {
                    for (var width : List.of(DESK, PHONE)) {
                        seen(page, language, theme, width)
                                .forEach(fault ->
                                        faults.add("%s [%s %s %d] %s".formatted(page, language, theme, width, fault)));
                    }
                }
            }
        }
        return faults;
    }

    private List<String> seen(String page, String language, String theme, int width) {
        var faults = new ArrayList<String>();
        var address = base.resolve(page).toString();
        browser.resize(width, HEIGHT);
        browser.cookie("language", language);
        browser.cookie("theme", theme);
        if (!signIn.isEmpty()) {
            var parts = signIn.split("=", 2);
            browser.cookie(parts[0], parts[1]);
        }
        browser.driver().get(address);
        var arrived = browser.driver().getCurrentUrl();
        if (!address.equals(arrived)) {
            return List.of("leads elsewhere: " + arrived);
        }
        new AxeBuilder()
                .analyze(browser.driver())
                .getViolations()
                .forEach(rule -> rule.getNodes()
                        .forEach(node -> faults.add("axe %s: %s".formatted(rule.getId(), node.getHtml()))));
        var wide = (Long) browser.driver().executeScript("return document.documentElement.scrollWidth");
        if (wide != null && wide > width) {
            faults.add("is %d px wide".formatted(wide));
        }
        return faults;
    }

    private List<String> markup(String page, String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(page))
                .header("Cookie", "language=%s%s".formatted(language, signIn.isEmpty() ? "" : "; " + signIn))
                .build();
        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300 && answer.statusCode() < 400) {
            return List.of("leads elsewhere: "
                    + answer.headers().firstValue("Location").orElse(""));
        }
        if (answer.statusCode() != OK) {
            return List.of("answers " + answer.statusCode());
        }
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            return validator
                    .validate(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> line.contains("error"))
                    .map(line -> "html " + line)
                    .toList();
        } catch (SAXException unreadable) {
            return List.of("html cannot be read: " + unreadable);
        }
    }
}
