package org.fujinowa.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Reading;
import org.junit.jupiter.api.Test;

/** What a reader chose is believed only where it exists, and easy Japanese is spoken only where pages exist in it. */
class PreferencesTest {

    @Test
    void a_reader_who_chose_nothing_reads_ordinary_japanese() {
        assertThat(Preferences.of(asking()))
                .isEqualTo(new Preferences(
                        Language.JA, TextSize.NORMAL, Furigana.NAMES, Theme.AUTO, Wording.ORDINARY, Reading.JAPANESE));
    }

    @Test
    void easy_japanese_that_was_chosen_is_spoken_on_the_pages_of_applicants_and_guardians() {
        var chosen = Preferences.of(asking(new Cookie("wording", "easy")));

        assertThat(chosen.wording()).isEqualTo(Wording.EASY);
        assertThat(Arrays.asList("/apply/index", "/apply/form.xhtml", "/guardian/home", "/sign/consents", "/enter"))
                .allMatch(chosen::easy);
        assertThat(Arrays.asList("/", "/sign-in", "/applications/questions", "/applications/preview", "/enterprise"))
                .noneMatch(chosen::easy);
    }

    @Test
    void easy_japanese_does_not_touch_english() {
        var chosen = Preferences.of(asking(new Cookie("wording", "easy"), new Cookie("language", "en")));

        assertThat(chosen.easy("/apply/index")).isFalse();
    }

    @Test
    void vietnamese_and_german_are_read_instead_of_english_on_the_pages_of_those_who_apply_only() {
        var english = new Cookie("language", "en");
        var vietnamese = Preferences.of(asking(new Cookie("reading", "vietnamese"), english));

        assertThat(vietnamese.texts("/apply/form").tag()).isEqualTo("vi");
        assertThat(vietnamese.texts("/applications/questions").tag()).isEqualTo("en");
        assertThat(Preferences.of(asking(new Cookie("reading", "german"), english))
                        .texts("/guardian/home")
                        .tag())
                .isEqualTo("de");
        assertThat(Preferences.of(asking(new Cookie("reading", "german")))
                        .texts("/apply/form")
                        .tag())
                .isEqualTo("ja");
    }

    @Test
    void easy_japanese_is_still_chosen_after_vietnamese_was_read_for_a_while() {
        var easy = new Cookie("wording", "easy");
        var vietnamese = new Cookie("reading", "vietnamese");

        assertThat(Preferences.of(asking(easy, vietnamese, new Cookie("language", "en")))
                        .texts("/apply/form")
                        .tag())
                .isEqualTo("vi");
        assertThat(Preferences.of(asking(easy, vietnamese)).easy("/apply/form")).isTrue();
    }

    @Test
    void a_wording_that_somebody_made_up_is_neither_kept_nor_believed() {
        assertThat(Preferences.knows("wording", "easy")).isTrue();
        assertThat(Preferences.knows("wording", "ordinary")).isTrue();
        for (var word : new String[] {"EASY", "", "easy\r\nSet-Cookie: x=y", "plain"}) {
            assertThat(Preferences.knows("wording", word)).as(word).isFalse();
        }
        assertThat(Preferences.of(asking(new Cookie("wording", "plain"))).wording())
                .isEqualTo(Wording.ORDINARY);
    }

    private static HttpServletRequest asking(Cookie... cookies) {
        var answers = Map.<String, Object>of("getCookies", cookies);
        return (HttpServletRequest) Proxy.newProxyInstance(
                PreferencesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }
}
