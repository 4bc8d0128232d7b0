package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.fujinowa.security.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API as programs meet it: records by version, lists by page, problems by key. */
class ApiIT extends ApiTest {

    private static final String CHIBA = basic("chiba");

    @Test
    void a_record_is_added_seen_changed_and_removed_by_its_version() throws Exception {
        var added = answer(callWithBody(CHIBA, "/api/host-families", "POST", family("佐藤（架空）", "")));
        assertThat(added.statusCode()).isEqualTo(201);
        var where = added.headers().firstValue("Location").orElseThrow();

        var seen = answer(call(CHIBA, where));
        assertThat(seen.body()).contains("\"name\":\"佐藤（架空）\"");
        assertThat(seen.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(answer(call(CHIBA, where).header("If-None-Match", "\"1\"")).statusCode())
                .isEqualTo(304);

        var change = family("佐藤（架空）", "犬が来た");
        assertProblem(answer(callWithBody(CHIBA, where, "PUT", change)), 428, "api.if-match-required");
        assertThat(answer(callWithBody(CHIBA, where, "PUT", change).header("If-Match", "\"1\""))
                        .statusCode())
                .isEqualTo(204);
        assertProblem(
                answer(callWithBody(CHIBA, where, "PUT", family("鈴木（架空）", "")).header("If-Match", "\"1\"")),
                412,
                "api.changed-meanwhile");
        assertThat(answer(call(CHIBA, where)).body()).contains("犬が来た");

        assertProblem(answer(call(CHIBA, where).DELETE().header("If-Match", "\"1\"")), 412, "api.changed-meanwhile");
        assertThat(answer(call(CHIBA, where).DELETE().header("If-Match", "\"2\""))
                        .statusCode())
                .isEqualTo(204);
        assertProblem(answer(call(CHIBA, where)), 404, "api.no-such-record");
    }

    @Test
    void a_list_is_read_to_its_end_by_links() throws Exception {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 5; i++) {
            assertThat(answer(callWithBody(CHIBA, "/api/host-families", "POST", family(mark + i, "")))
                            .statusCode())
                    .isEqualTo(201);
        }

        var next = "/api/host-families?size=2&search=" + mark;
        var names = new StringBuilder();
        var pages = 0;
        while (!next.isEmpty()) {
            var page = answer(call(CHIBA, next));
            assertThat(page.body()).contains("\"total\":5");
            for (int i = 0; i < 5; i++) {
                names.append(page.body().contains("\"name\":\"" + mark + i) ? i : "");
            }
            pages++;
            next = page.headers().allValues("Link").stream()
                    .filter(link -> link.contains("rel=\"next\""))
                    .map(link -> link.substring(link.indexOf('<') + 1, link.indexOf('>')))
                    .findFirst()
                    .orElse("");
        }

        assertThat(names).hasToString("01234");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void a_participant_belongs_to_a_person_and_a_delegation() throws Exception {
        var programme = added("/api/programmes", """
                {"code":"%s","nameJa":"試し（架空）","nameEn":"Trial","accent":"LEAF","homeStay":true,"reciprocal":false,
                "adults":false,"active":true}""".formatted(
                        "T-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase()));
        var delegation = added("/api/delegations", """
                {"programme":"%s","nameJa":"試し 2027（架空）","nameEn":"Trial 2027","direction":"INBOUND",
                "arrival":"2027-06-28","departure":"2027-07-07","homeStayFrom":"2027-06-28","homeStayUntil":"2027-07-07",
                "capacity":3,"state":"PLANNED"}""".formatted(programme));
        var person = added("/api/people", """
                {"familyLatin":"Example","givenLatin":"Mia (架空)","sex":"FEMALE"}""");
        var list = "/api/delegations/" + delegation + "/participants";

        var participant = added(list, """
                {"person":"%s","role":"STUDENT","allergyAnswer":"NONE","dietAnswer":"NONE","acceptsSmokers":false,
                "wishesOwnRoom":false,"acceptsOneAdultHome":true,"withdrawn":false}""".formatted(person));

        assertThat(answer(call(CHIBA, list)).body()).contains(participant).contains("Mia");
        assertThat(answer(call(CHIBA, "/api/participants/" + participant)).body())
                .contains(delegation);
    }

    private void aProgramDraftsAPlacement(String delegation, String participant) throws Exception {
        var approved = added(
                "/api/host-families",
                family("藤原（架空）", "")
                        .replace(
                                "}",
                                ",\"approvedFrom\":\"2027-01-01\",\"approvedUntil\":\"2028-01-01\",\"approvedBy\":\"chiba\"}"));
        var unapproved = added("/api/host-families", family("及川（架空）", ""));
        var placements = "/api/delegations/" + delegation + "/placements";
        var place = placements + "/" + participant;

        var empty = answer(call(CHIBA, placements));
        assertThat(empty.body()).contains("\"placed\":0").contains(participant);
        var state = empty.headers().firstValue("ETag").orElseThrow();
        assertProblem(
                answer(callWithBody(CHIBA, place, "PUT", "{\"family\":\"" + approved + "\"}")),
                428,
                "api.if-match-required");
        var refused = answer(callWithBody(CHIBA, place, "PUT", "{\"family\":\"" + unapproved + "\"}")
                .header("If-Match", state));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body())
                .contains("\"key\":\"matching.")
                .doesNotContain("Remark")
                .doesNotContain("@");

        var placed = answer(callWithBody(CHIBA, place, "PUT", "{\"family\":\"" + approved + "\"}")
                .header("If-Match", state));
        assertThat(placed.statusCode()).as(placed.body()).isEqualTo(204);
        var full = answer(call(CHIBA, placements));
        assertThat(full.body()).contains("\"placed\":1").contains("藤原").contains("\"state\":\"DRAFT\"");
        assertProblem(answer(call(CHIBA, place).DELETE().header("If-Match", state)), 412, "api.changed-meanwhile");
        var now = full.headers().firstValue("ETag").orElseThrow();
        assertThat(answer(call(CHIBA, place).DELETE().header("If-Match", now)).statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_token_does_what_its_scopes_say_and_no_more() throws Exception {
        var token = token("chiba", Permission.VIEW_HOSTS);

        assertThat(answer(call(token, "/api/host-families")).statusCode()).isEqualTo(200);
        assertProblem(answer(call(token, "/api/people")), 403, "api.forbidden");
        assertProblem(
                answer(callWithBody(token, "/api/host-families", "POST", family("鈴木（架空）", ""))), 403, "api.forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/programmes", "/api/openapi.yaml", "/api/backups", "/api/nothing"})
    void nobody_is_asked_to_sign_in(String address) throws Exception {
        var refused = answer(java.net.http.HttpRequest.newBuilder(at(address)));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void the_description_is_there_for_everybody_who_is_signed_in() throws Exception {
        assertThat(answer(call(basic("onodera"), "/api/openapi.yaml")).body()).startsWith("openapi: \"3.0.3\"");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET,  /api/nothing,         404, api.status-404",
        "PATCH,/api/programmes,      405, api.status-405",
        "POST, /api/programmes,      400, api.body",
        "GET,  /api/people/1-1-1-1-1,404, api.no-such-record",
        "GET,  /api/people?sex=OTHERWISE,422, shared.bad-filter",
        "GET,  /api/people?colour=red,400, api.unknown-parameter",
        "GET,  /api/people?size=abc, 400, api.parameter-unreadable",
        "GET,  /api/people?cursor=x, 422, shared.bad-cursor",
        "GET,  /api/people?search=%00,400, api.address-characters",
        "GET,  /api/delegations/01890000-0000-7000-8000-000000000000/participants,404, api.no-such-record",
        "GET,  /api/delegations/01890000-0000-7000-8000-000000000000/placements,404, api.no-such-record",
        "GET,  /api/delegations/nonsense/participants,404, api.no-such-record",
    })
    void what_cannot_be_done_is_a_problem_with_a_key(String method, String address, int status, String key)
            throws Exception {
        assertProblem(answer(call(CHIBA, address).method(method, BodyPublishers.noBody())), status, key);
    }

    @Test
    void faults_are_said_in_the_language_of_the_caller_and_where_they_are() throws Exception {
        var body = family("佐藤（架空）", "").replace("}", ",\"pets\":[{\"animal\":\"CAT\",\"count\":0,\"indoors\":true}]}");

        var japanese =
                answer(callWithBody(CHIBA, "/api/host-families", "POST", body).header("Accept-Language", "ja"));
        var english =
                answer(callWithBody(CHIBA, "/api/host-families", "POST", body).header("Accept-Language", "en"));

        assertThat(japanese.body()).contains("/pets/0/count").contains("1 以上");
        assertThat(english.body()).contains("/pets/0/count").contains("greater than or equal to 1");
    }

    @Test
    void the_engine_solves_what_it_is_given_and_names_every_fault() throws Exception {
        var solved = answer(callWithBody(CHIBA, "/api/matching/solve", "POST", """
                {"format":"fujinowa.placement-problem/1","nights":2,"students":[{"id":"S1"}],
                "families":[{"id":"F1","beds":1}],"pairs":[{"student":"S1","family":"F1","score":700}]}"""));
        assertThat(solved.body()).contains("\"status\":\"OPTIMAL\"").contains("\"value\":1400");

        var refused = answer(callWithBody(CHIBA, "/api/matching/solve", "POST", "{\"nights\":\"x\",\"foo\":1}"));
        assertProblem(refused, 400, "api.body");
        assertThat(refused.body()).contains("/format").contains("/nights").contains("/foo");

        var endless = answer(callWithBody(CHIBA, "/api/matching/solve", "POST", """
                {"format":"fujinowa.placement-problem/1","nights":1,"students":[],"families":[],"pairs":[],
                "timeLimitSeconds":301}"""));
        assertProblem(endless, 422, "api.body");
        assertThat(endless.body()).contains("/timeLimitSeconds");

        assertProblem(answer(callWithBody(basic("onodera"), "/api/matching/solve", "POST", """
                        {"format":"fujinowa.placement-problem/1","nights":1,"students":[],"families":[],"pairs":[]}""")), 403, "api.forbidden");
    }

    @Test
    void a_body_of_twenty_megabytes_is_too_large_everywhere() throws Exception {
        var large = "[".repeat(20_000_000);

        assertThat(answer(callWithBody(CHIBA, "/api/matching/solve", "POST", large))
                        .statusCode())
                .isEqualTo(413);
        assertThat(answer(callWithBody(CHIBA, "/api/people", "POST", large)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_client_that_wishes_for_another_protocol_is_told_and_not_left_waiting() throws Exception {
        var wishing = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_2)
                .build();

        var told = wishing.send(
                callWithBody(CHIBA, "/api/people", "POST", "{}")
                        .timeout(java.time.Duration.ofSeconds(30))
                        .build(),
                java.net.http.HttpResponse.BodyHandlers.ofString());

        assertProblem(told, 400, "api.upgrade-with-body");
    }

    private String added(String list, String json) throws Exception {
        var added = answer(callWithBody(CHIBA, list, "POST", json));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        var where = added.headers().firstValue("Location").orElseThrow();
        return where.substring(where.lastIndexOf('/') + 1);
    }

    private static String family(String name, String note) {
        return """
                {"name":"%s","guestBeds":2,"guestRooms":1,"guestWish":"ANY","smoking":"NONE","petsAnswer":"NONE",
                "caresForAllergies":false,"active":true,"note":"%s"}""".formatted(name, note);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String key) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"key\":\"" + key + "\"");
    }
}
