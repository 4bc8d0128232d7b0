package org.fujinowa.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The accessibility judge axe-core with all its rules, waiting inside every page that a browser opens. The adapter that comes
 * with it sends the judge into the page anew for every question and opens a second window for the answer; this takes a
 * third of the time.
 */
final class Axe {

    /** Whatever moves is brought to its end first: a colour on its way to another one is no colour to be judged. */
    private static final String QUESTION = """
            const [theme, done] = arguments;
            const root = document.documentElement;
            root.dataset.theme = theme;
            document.querySelector('meta[name=color-scheme]').content = theme;
            document.querySelectorAll('button[name=theme]').forEach(button =>
                button.setAttribute('aria-pressed', String(button.value === theme)));
            getComputedStyle(root).color;
            document.getAnimations().forEach(moving => {
              try { moving.finish(); } catch (endless) { moving.cancel(); }
            });
            axe.run(document, {resultTypes: ['violations']}).then(
                found => done(found.violations.flatMap(rule =>
                    rule.nodes.map(node => `axe ${rule.id}: ${node.html} ${node.any.concat(node.all)
                        .map(check => check.message).join(' ')}`))),
                broken => done([`axe did not answer: ${broken}`]));
            """;

    private Axe() {}

    /** Puts the judge into every page that is opened from now on; no page can see a difference. */
    static void into(ChromeDriver driver) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source()));
    }

    /** What is wrong with the open page when it is switched to that theme, as the server switches it. */
    @SuppressWarnings("unchecked")
    static List<String> faults(ChromeDriver driver, String theme) {
        return (List<String>) Objects.requireNonNull(driver.executeAsyncScript(QUESTION, theme));
    }

    private static String source() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
