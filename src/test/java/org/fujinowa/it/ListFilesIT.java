package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every list can be taken along as a file, by those who may see it, and the audit trail says who took it. */
class ListFilesIT extends ServerTest {

    private static final List<String> LISTS = List.of(
            "/organisation/places",
            "/organisation/partners",
            "/organisation/organisations",
            "/programme/programmes",
            "/programme/delegations",
            "/people/people",
            "/admissions/participants",
            "/hosting/families");

    @Test
    void every_list_comes_as_csv_and_as_a_workbook() throws Exception {
        var chiba = SignedIn.as("chiba", at("/"));
        for (var list : LISTS) {
            var csv = take(chiba, list + "?file=csv");
            var book = take(chiba, list + "?file=xlsx");

            assertThat(csv.statusCode()).as(list).isEqualTo(200);
            assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=UTF-8");
            assertThat(csv.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(csv.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(csv.body()).startsWith("\uFEFF").doesNotContain("<html");
            assertThat(csv.body().lines().count()).as(list).isGreaterThan(1);
            assertThat(book.body()).startsWith("PK");
            assertThat(name(book)).endsWith(".xlsx");
        }
    }

    @Test
    void only_what_is_filtered_goes_into_the_file_and_the_trail_says_so() throws Exception {
        var dogs = as("chiba", "/hosting/families?pet=DOG&file=csv");

        assertThat(dogs.body().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("犬"));
        assertThat(name(dogs)).contains("個人情報");
        assertThat(as("kanri", "/security/audit?actor=chiba&kind=HostFamily").body())
                .contains("書き出し", "ペット", "DOG", "行数");
    }

    @Test
    void who_may_not_see_a_list_gets_no_file_of_it() throws Exception {
        assertThat(as("onodera", "/hosting/families?file=csv").statusCode()).isEqualTo(403);
        assertThat(as("kanri", "/people/people?file=xlsx").statusCode()).isEqualTo(403);
        assertThat(get("/people/people?file=csv").statusCode()).isEqualTo(302);
    }

    @Test
    void whoever_looks_in_an_emergency_takes_no_list_along() throws Exception {
        var kanri = PlainVisit.of("kanri", at("/")).open("/security/emergency").form("ask");
        kanri.type("reason", "担当者と連絡がとれない（架空）").press("ask-now");
        answerAsCoordinator("grant");
        try {
            assertThat(as("kanri", "/people/people").body()).contains("一覧をファイルで受け取れません");
            for (var list : List.of("/people/people", "/admissions/participants", "/hosting/families")) {
                var refused = as("kanri", list + "?file=csv");
                assertThat(refused.statusCode()).as(list).isEqualTo(403);
                assertThat(refused.body()).contains("一覧のファイルは受け取れません");
            }
            assertThat(as("kanri", "/organisation/places?file=csv").statusCode())
                    .as("what an administrator may see anyway")
                    .isEqualTo(200);
        } finally {
            answerAsCoordinator("end");
        }
        assertThat(as("kanri", "/people/people").statusCode()).isEqualTo(403);
    }

    private void answerAsCoordinator(String button) throws Exception {
        var chiba = PlainVisit.of("chiba", at("/")).open("/security/emergency");
        chiba.form(chiba.first("(?<=<form id=\")[^\"]*:answer(?=\")"));
        chiba.press(chiba.first("(?<=name=\")[^\"]*(?=\"[^>]*class=\"[^\"]*\\b" + button + "\")"));
    }

    @Test
    void a_filter_that_was_tampered_with_gives_a_page_with_a_sentence_and_no_file() throws Exception {
        var page = as("chiba", "/programme/delegations?state=NONSENSE&file=csv");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("絞り込みの値が正しくありません");
    }

    private HttpResponse<String> as(String account, String path) throws Exception {
        return take(SignedIn.as(account, at("/")) + "; purpose=" + SignedIn.purpose(account), path);
    }

    private HttpResponse<String> take(String cookie, String path) throws Exception {
        return send(request(path).header("Cookie", cookie + "; language=ja"));
    }

    private static String name(HttpResponse<String> file) {
        return URLDecoder.decode(
                file.headers().firstValue("Content-Disposition").orElse(""), StandardCharsets.UTF_8);
    }
}
