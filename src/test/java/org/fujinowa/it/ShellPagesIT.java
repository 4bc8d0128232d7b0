package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of the shell: every check of every page, in both languages, by day and night, on a desk and on a phone. */
class ShellPagesIT extends ServerTest {

    @Test
    void a_visitor_s_pages_have_no_fault() throws Exception {
        try (var browser = Browser.open()) {
            var pages = List.of(
                    "/sign-in",
                    "/errors/bad-request",
                    "/errors/forbidden",
                    "/errors/not-found",
                    "/errors/too-large",
                    "/errors/expired",
                    "/errors/server-error");

            assertThat(new PageQuality(browser, at("/"), "").faultsOf(pages)).isEmpty();
        }
    }

    @Test
    void the_signed_in_home_has_no_fault() throws Exception {
        try (var browser = Browser.open()) {
            var quality = new PageQuality(browser, at("/"), SignedIn.as("chiba", at("/")));

            assertThat(quality.faultsOf(List.of("/desk/today"))).isEmpty();
        }
    }
}
