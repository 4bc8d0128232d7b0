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
 *
 * <p>Three quarters of its time went into the contrast of colours, for each word of each page. That depends on the colour and
 * size of the letters and on the grounds beneath them, and on nothing else; so the contrast of each such combination is judged
 * where it is met first, and again in another browser. All the other rules look at everything.
 */
final class Axe {

    /** Its mark is on what has a combination of colours that was not judged before. */
    private static final String WHERE_CONTRAST_IS_JUDGED =
            ";axe.configure({rules: [{id: 'color-contrast', selector: '[data-unjudged]'}]});";

    /** Whatever moves is brought to its end first: a colour on its way to another one is no colour to be judged. */
    private static final String QUESTION = """
            const [theme, everything, done] = arguments;
            const root = document.documentElement;
            root.dataset.theme = theme;
            document.querySelector('meta[name=color-scheme]').content = theme;
            document.querySelectorAll('button[name=theme]').forEach(button =>
                button.setAttribute('aria-pressed', String(button.value === theme)));
            getComputedStyle(root).color;
            document.getAnimations().forEach(moving => {
              try { moving.finish(); } catch (endless) { moving.cancel(); }
            });
            const judged = new Set(JSON.parse(sessionStorage.getItem('judged') ?? '[]'));
            const grounds = new Map([[null, '']]);
            const groundOf = element => {
              if (!grounds.has(element)) {
                const {backgroundColor, backgroundImage, opacity, filter} = getComputedStyle(element);
                const own = [backgroundColor, backgroundImage, opacity, filter].join(' ');
                const below = groundOf(element.parentElement);
                grounds.set(element, own === 'rgba(0, 0, 0, 0) none 1 none' ? below : `${own} / ${below}`);
              }
              return grounds.get(element);
            };
            const speaks = element => element.matches('input, select, textarea, button')
                || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
            const unjudged = [...document.body.querySelectorAll('*')].filter(speaks).filter(element => {
              const {color, fontSize, fontWeight, textShadow} = getComputedStyle(element);
              const colours = [color, fontSize, fontWeight, textShadow, groundOf(element)].join(' ');
              return element.checkVisibility({visibilityProperty: true}) && !judged.has(colours) && judged.add(colours);
            });
            sessionStorage.setItem('judged', JSON.stringify([...judged]));
            unjudged.forEach(element => element.dataset.unjudged = '');
            const rules = everything ? {} : {runOnly: ['color-contrast']};
            (everything || unjudged.length ? axe.run(document, {resultTypes: ['violations'], ...rules})
                : Promise.resolve({violations: []})).then(
                found => {
                  unjudged.forEach(element => delete element.dataset.unjudged);
                  done(found.violations.flatMap(rule =>
                    rule.nodes.map(node => `axe ${rule.id}: ${node.html} ${node.any.concat(node.all)
                        .map(check => check.message).join(' ')}`)));
                },
                broken => done([`axe did not answer: ${broken}`]));
            """;

    private Axe() {}

    /** Puts the judge into every page that is opened from now on; no page can see a difference. */
    static void into(ChromeDriver driver) {
        driver.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", source() + WHERE_CONTRAST_IS_JUDGED));
    }

    /** What is wrong with the open page when it is switched to that theme, as the server switches it. */
    static List<String> faults(ChromeDriver driver, String theme) {
        return ask(driver, theme, true);
    }

    /** From now on all colours are new. */
    static void forget(ChromeDriver driver) {
        driver.executeScript("sessionStorage.removeItem('judged')");
    }

    /** What is wrong with its colours alone. */
    static List<String> faultsOfColour(ChromeDriver driver, String theme) {
        return ask(driver, theme, false);
    }

    @SuppressWarnings("unchecked")
    private static List<String> ask(ChromeDriver driver, String theme, boolean everything) {
        return (List<String>) Objects.requireNonNull(driver.executeAsyncScript(QUESTION, theme, everything));
    }

    private static String source() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
