package org.fujinowa.admissions.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fujinowa.it.ServerTest;
import org.fujinowa.it.Visit;
import org.junit.jupiter.api.Test;

/** The pages of people and participants, in the hands of a coordinator. */
class ParticipantPagesIT extends ServerTest {

    @Test
    void a_newcomer_is_entered_together_with_their_part_and_recognised_the_next_time() throws Exception {
        try (var coordinator = Visit.of("chiba", at("/"))) {
            coordinator.open("/admissions/participant-edit");
            coordinator.type("person-search", "髙田");
            coordinator.press("person-find");
            coordinator.type("familyName", "高田");
            coordinator.type("givenName", "架空");
            chooseDelegation(coordinator);
            coordinator.tick("[name=allergyAnswer][value=SOME]");
            coordinator.tick("[name=dietAnswer][value=NONE]");
            coordinator.press("allergies-add");
            coordinator.choose("allergies:0:kind", "FOOD");
            coordinator.type("allergies:0:subject", "ソバ");
            coordinator.choose("allergies:0:severity", "SEVERE");
            coordinator.press("save");

            assertThat(coordinator.texts(".chip.bad")).containsExactly("そばアレルギー（重い）");
            assertThat(coordinator.texts(".notice.ok")).contains("マッチングできます");

            var participant = coordinator.address();
            coordinator.open("/people/person-edit");
            coordinator.type("familyName", "髙田");
            coordinator.type("givenName", "架空");
            coordinator.press("save");
            assertThat(coordinator.first(".notice.warn").getText()).contains("同じ人かもしれません", "高田 架空");
            assertThat(coordinator.first("#familyName").getDomProperty("value")).isEqualTo("髙田");

            remove(coordinator, participant);
        }
    }

    @Test
    void what_was_written_of_allergies_is_not_closed_without_an_answer() throws Exception {
        try (var coordinator = Visit.of("chiba", at("/"))) {
            coordinator.open("/admissions/participants?ready=false");
            coordinator.first(".row-link").click();
            coordinator.open(coordinator.address().replace("view", "edit"));
            coordinator.type("school", "Somewhere else");
            coordinator.tick("[id='questions:0:looked']");
            coordinator.press("save");

            assertThat(coordinator.first(".error-summary").getText()).contains("「アレルギーはありますか」に答えてください");
            assertThat(coordinator.first("[id='questions:0:looked']").isSelected())
                    .isTrue();
            assertThat(coordinator.first("#school").getDomProperty("value")).isEqualTo("Somewhere else");
        }
    }

    private static void chooseDelegation(Visit coordinator) {
        var luxor = coordinator.first("#delegation option:last-of-type").getDomAttribute("value");
        coordinator.choose("delegation", String.valueOf(luxor));
    }

    /** Also shows that a person in a delegation stays, and who is in none goes. */
    private static void remove(Visit coordinator, String participant) {
        coordinator.open(participant);
        var person = coordinator.first(".facts a[href*='person-view']").getDomAttribute("href");
        coordinator.open(String.valueOf(person));
        coordinator.tick(".remove summary");
        coordinator.press("remove");
        assertThat(coordinator.first(".error-summary").getText()).contains("消せません");
        coordinator.open(participant);
        coordinator.tick(".remove summary");
        coordinator.press("remove");
        coordinator.open(String.valueOf(person));
        coordinator.tick(".remove summary");
        coordinator.press("remove");
        assertThat(coordinator.address()).isEqualTo("/people/people");
    }
}
