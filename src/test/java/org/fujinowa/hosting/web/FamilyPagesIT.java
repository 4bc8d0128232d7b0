package org.fujinowa.hosting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.fujinowa.it.ServerTest;
import org.fujinowa.it.SignedIn;
import org.fujinowa.it.Visit;
import org.junit.jupiter.api.Test;

/** The pages of host families, in the hands of a coordinator. */
class FamilyPagesIT extends ServerTest {

    @Test
    void an_open_question_is_read_answered_and_closed() throws Exception {
        try (var coordinator = Visit.of("chiba", at("/"))) {
            var family = entered("""
                    {"name":"架空家","guestBeds":1,"guestRooms":1,"guestWish":"ANY","smoking":"NONE","petsAnswer":"NOT_ANSWERED",
                    "caresForAllergies":false,"active":true,"openQuestions":[{"field":"pets","words":"いろいろ"}]}""");
            coordinator.open("/hosting/family-view?id=" + family);
            assertThat(coordinator.first(".card.warned").getText()).contains("ペット", "いろいろ");

            coordinator.open("/hosting/family-edit?id=" + family);
            coordinator.tick("[id='questions:0:looked']");
            coordinator.press("save");
            assertThat(coordinator.first(".error-summary").getText()).contains("「ペットはいますか」に答えてください");

            coordinator.tick("[name=petsAnswer][value=SOME]");
            coordinator.press("pets-add");
            coordinator.choose("pets:0:animal", "CAT");
            coordinator.type("pets:0:count", "２");
            coordinator.press("save");
            assertThat(coordinator.texts(".notice.ok")).contains("安全にかかわる答えは、そろっています");
            assertThat(coordinator.texts(".chip")).contains("猫 2（外）");

            coordinator.open("/hosting/families?q=架空家&pet=CAT");
            assertThat(coordinator.texts(".row-link")).containsExactly("架空家");
            remove(coordinator, family);
        }
    }

    @Test
    void a_person_of_the_register_becomes_representative_and_member() throws Exception {
        try (var coordinator = Visit.of("chiba", at("/"))) {
            coordinator.open("/hosting/family-edit");
            coordinator.type("name", "架空家");
            coordinator.type("representative-search", "タカハシ ヒマリ");
            coordinator.press("representative-find");
            coordinator.tick("#representative label");
            coordinator.type("members:0:name", "髙橋 陽葵");
            coordinator.press("members-add");
            coordinator.choose(
                    "members:0:person",
                    coordinator.values("#representative input").get(0));
            coordinator.press("save");
            var family = coordinator.address();
            coordinator.first("th[scope=row] a").click();

            assertThat(coordinator.texts("ol.story li")).anyMatch(chapter -> chapter.contains("ホストファミリーの代表：架空家"));
            remove(coordinator, family.replaceAll(".*id=", ""));
        }
    }

    @Test
    void a_new_family_that_looks_like_one_in_the_register_is_not_added_unseen() throws Exception {
        try (var coordinator = Visit.of("chiba", at("/"))) {
            coordinator.open("/hosting/families");
            var known = coordinator.first("tbody .row-link").getText();
            coordinator.open("/hosting/family-edit");
            coordinator.type("name", known);
            coordinator.type("members:0:name", "架空 花子");
            coordinator.press("members-add");
            coordinator.press("save");

            assertThat(coordinator.first(".notice.warn").getText()).contains("同じ家庭かもしれません", known);
            assertThat(coordinator.first("[id='members:0:name']").getDomProperty("value"))
                    .isEqualTo("架空 花子");

            coordinator.tick("[name=anyway]");
            coordinator.press("save");
            assertThat(coordinator.texts("table th[scope=row]")).containsExactly("架空 花子");
            remove(coordinator, coordinator.address().replaceAll(".*id=", ""));
        }
    }

    private String entered(String json) throws Exception {
        var pair = "chiba:" + SignedIn.PASSWORD;
        var answer = send(HttpRequest.newBuilder(at("/api/host-families"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    private static void remove(Visit coordinator, String family) {
        coordinator.open("/hosting/family-view?id=" + family);
        coordinator.tick(".remove summary");
        coordinator.press("remove");
        assertThat(coordinator.address()).isEqualTo("/hosting/families");
    }
}
