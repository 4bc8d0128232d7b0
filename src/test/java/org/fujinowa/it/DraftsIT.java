package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody types is kept on their device until it is saved, and no longer. */
class DraftsIT extends ServerTest {

    private static final String KEPT =
            "return Object.keys(sessionStorage).filter(key => key.startsWith('draft')).length";

    @Test
    void what_was_typed_is_found_again_after_a_reload_and_forgotten_once_it_is_saved() throws Exception {
        try (var visit = Visit.of("chiba", at("/"))) {
            visit.open("/organisation/place-edit");
            visit.type("nameJa", "架空の下書き");
            visit.type("nameEn", "Fictitious draft");

            visit.open("/organisation/place-edit");
            assertThat(visit.first(".draft").getText()).contains("入力の途中の内容があります");
            visit.tick(".draft button");
            assertThat(visit.values("#nameJa, #nameEn")).containsExactly("架空の下書き", "Fictitious draft");

            visit.press("save");
            assertThat(visit.address()).startsWith("/organisation/place-view");
            assertThat(kept(visit)).isZero();
            visit.open("/organisation/place-edit");
            assertThat(visit.texts(".draft")).isEmpty();
            assertThat(visit.values("#nameJa")).containsExactly("");
        }
    }

    @Test
    void an_ended_sign_in_loses_nothing_that_was_typed() throws Exception {
        try (var visit = Visit.of("chiba", at("/"))) {
            visit.open("/organisation/place-edit");
            visit.type("nameJa", "架空の下書き");
            visit.type("note", "夜に書いたこと");
            visit.signOutElsewhere();

            visit.press("save");
            assertThat(visit.address()).startsWith("/sign-in");
            assertThat(kept(visit)).isOne();

            visit.type("signInName", "chiba");
            visit.type("password", SignedIn.PASSWORD);
            visit.press("enter");
            visit.open("/organisation/place-edit");
            visit.tick(".draft button");
            assertThat(visit.values("#nameJa, #note")).containsExactly("架空の下書き", "夜に書いたこと");
            visit.tick(".buttons a");
            visit.waitFor("/organisation/places");
            assertThat(kept(visit)).isZero();
        }
    }

    @Test
    void a_form_that_came_back_with_a_fault_is_still_kept_and_signing_out_forgets_it() throws Exception {
        try (var visit = Visit.of("chiba", at("/"))) {
            visit.open("/organisation/place-edit");
            visit.type("nameEn", "Fictitious draft");
            visit.press("save");
            assertThat(visit.texts(".error-summary")).isNotEmpty();
            assertThat(kept(visit)).isOne();

            visit.tick(".who button");
            visit.waitFor("/sign-in");
            assertThat(kept(visit)).isZero();
        }
    }

    private static int kept(Visit visit) {
        return ((Number) visit.driver().executeScript(KEPT)).intValue();
    }
}
