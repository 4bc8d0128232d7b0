package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every page there is, in the states that matter: no fault of accessibility, none of HTML, none that the browser complains
 * of, none stopped by the content security policy; by day and night, on a desk and on a phone.
 */
abstract class EveryPage extends ServerTest {

    private static final Path PAGES = Path.of("webapp");

    /** Pages that no scene shows, and why. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "/home/guest", "the scenes of /home/home lead to it: lookAtTheGuest",
            "/index", "leads on to /desk/today",
            "/matching/price", "the scenes of /matching/why lead to it: priceASwap, priceAMove",
            "/set-up", "needs an empty database: PostgresIT");

    private final String language;

    EveryPage(String language) {
        this.language = language;
    }

    @Test
    void no_page_has_a_fault_and_none_is_forgotten() throws Exception {
        var signedIn = new LinkedHashMap<String, String>();
        for (var account : Scenes.ACCOUNTS) {
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

    private List<String> faults(List<Scene> scenes, Map<String, String> signedIn) throws Exception {
        try (var browser = Browser.open();
                var quality = new PageQuality(browser, at("/"), signedIn)) {
            return quality.faultsOf(scenes, language);
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
