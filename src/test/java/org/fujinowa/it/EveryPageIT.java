package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every page there is, in the states that matter: no fault of accessibility, none of HTML, none that the browser complains
 * of, none stopped by the content security policy; in both languages, by day and night, on a desk and on a phone.
 */
class EveryPageIT extends ServerTest {

    private static final Path PAGES = Path.of("webapp");

    /** Pages that no scene shows, and why. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "/index", "leads on to /desk/today",
            "/set-up", "needs an empty database: PostgresIT");

    @Test
    void no_page_has_a_fault_and_none_is_forgotten() throws Exception {
        var signedIn = new LinkedHashMap<String, String>();
        for (var account : List.of("chiba", "onodera", "kanri")) {
            signedIn.put(account, SignedIn.as(account, at("/")));
        }
        try (var site = Site.prepared(at("/"), signedIn)) {
            var scenes = Scenes.all(site);

            assertThat(pages())
                    .as("pages without a scene in Scenes")
                    .isSubsetOf(scenes.stream().map(Scene::path).toList());
            assertThat(faults(scenes, signedIn)).isEmpty();
        }
    }

    @Test
    void a_fault_of_each_kind_is_found() throws Exception {
        try (var browser = Browser.open();
                var quality = new PageQuality(browser, at("/"), Map.of())) {
            var spoilt = Scene.after("", "/sign-in", visit -> visit.script("""
                    document.querySelector('main').insertAdjacentHTML('beforeend', `
                        <img src="/resources/img/mark.svg"><div style="width: 5000px">-</div><p style="color: #8aa">かすれた文字</p><div role="none"><li>x</li></div>`);
                    document.querySelector('main p').setAttribute('id', 'password');
                    const script = document.createElement('script');
                    script.textContent = 'window.broken = true';
                    document.body.append(script);
                    console.error('broken');
                    arguments[0]();
                    """), "main");

            var faults = quality.faultsOf(List.of(spoilt), "ja");

            assertThat(faults)
                    .anyMatch(fault -> fault.contains("light 1280] axe image-alt"))
                    .anyMatch(fault -> fault.contains("light 1280] axe color-contrast"))
                    .anyMatch(fault -> fault.contains("dark 390] is "))
                    .anyMatch(fault -> fault.contains("html") && fault.contains("li"))
                    .anyMatch(fault -> fault.contains("console") && fault.contains("Content Security Policy"))
                    .anyMatch(fault -> fault.contains("console") && fault.contains("broken"));
        }
    }

    /** Both languages at once, each in a browser of its own. */
    private List<String> faults(List<Scene> scenes, Map<String, String> signedIn) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var walks = List.of("ja", "en").stream()
                    .map(language -> (Callable<List<String>>) () -> {
                        try (var browser = Browser.open();
                                var quality = new PageQuality(browser, at("/"), signedIn)) {
                            return quality.faultsOf(scenes, language);
                        }
                    })
                    .toList();
            var faults = new ArrayList<String>();
            for (var walk : threads.invokeAll(walks)) {
                faults.addAll(walk.get());
            }
            return faults;
        } finally {
            threads.shutdown();
        }
    }

    /** All that stands in the folder of pages and is no part of another page. */
    private static List<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("/WEB-INF/"))
                    .map(file -> file.replaceFirst("\\.xhtml$", ""))
                    .filter(page -> !ELSEWHERE.containsKey(page))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
