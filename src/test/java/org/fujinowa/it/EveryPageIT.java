package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page in Japanese, and that what is looked for there would be found. */
class EveryPageIT extends EveryPage {

    EveryPageIT() {
        super("ja");
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
                    .anyMatch(fault -> fault.contains("ja 390] is "))
                    .anyMatch(fault -> fault.contains("html") && fault.contains("li"))
                    .anyMatch(fault -> fault.contains("console") && fault.contains("Content Security Policy"))
                    .anyMatch(fault -> fault.contains("console") && fault.contains("broken"));
        }
    }
}
