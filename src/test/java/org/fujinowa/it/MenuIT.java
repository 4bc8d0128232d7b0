package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody sees the places of their role, and no others. */
class MenuIT extends ServerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "chiba, /matching/boards, /security/accounts",
        "onodera, /programme/delegations, /hosting/families",
        "kanri, /security/audit, /people/people"
    })
    void the_menu_shows_the_places_of_a_role(String account, String seen, String hidden) throws Exception {
        var page = send(request("/desk/today").header("Cookie", SignedIn.as(account, at("/"))));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"" + seen + "\"").doesNotContain("href=\"" + hidden + "\"");
    }

    @Test
    void an_unknown_address_is_a_friendly_page_for_those_who_are_signed_in() throws Exception {
        var page = send(request("/nowhere").header("Cookie", SignedIn.as("chiba", at("/"))));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("ページが見つかりません", "0191-00-0000");
    }
}
