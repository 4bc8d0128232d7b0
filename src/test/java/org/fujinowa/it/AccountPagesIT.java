package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The administrator's pages as a browser sends their forms. */
class AccountPagesIT extends ServerTest {

    private static final String EDIT = "/security/account-edit";
    private static final String NAME = "髙橋 未来（架空）";
    private static final Pattern STATE = Pattern.compile(
            "name=\"(jakarta\\.faces\\.ViewState|primefaces\\.nonce|version|id)\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern KANRI = Pattern.compile("account-view\\?id=([\\w-]+)\">管理");

    private String kanri = "";

    @BeforeEach
    void theAdministratorIsSignedIn() throws Exception {
        kanri = SignedIn.as("kanri", at("/"));
    }

    @Test
    void an_account_is_made_closed_and_cannot_sign_in_any_more() throws Exception {
        var signInName = "neu-" + UUID.randomUUID();
        var made = submit(
                EDIT,
                Map.of(
                        "name",
                        signInName,
                        "display-name",
                        NAME,
                        "roles",
                        "REVIEWER",
                        "scope",
                        "everything",
                        "language",
                        "EN",
                        "password",
                        SignedIn.PASSWORD,
                        "save",
                        "1"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
        var view = made.headers().firstValue("Location").orElseThrow();
        assertThat(page(view)).contains(NAME).contains(signInName);
        assertThat(SignedIn.as(signInName, at("/"))).isNotEmpty();

        var id = view.substring(view.indexOf("id=") + 3);
        var closed = submit(
                EDIT + "?id=" + id,
                Map.of(
                        "name",
                        signInName,
                        "display-name",
                        NAME,
                        "roles",
                        "REVIEWER",
                        "scope",
                        "everything",
                        "language",
                        "EN",
                        "save",
                        "1"));

        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(302);
        assertThat(page(view)).contains("停止");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> SignedIn.as(signInName, at("/"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_last_administrator_cannot_be_closed() throws Exception {
        var found = KANRI.matcher(page("/security/accounts"));
        assertThat(found.find()).isTrue();

        var refused = submit(
                EDIT + "?id=" + found.group(1),
                Map.of(
                        "name",
                        "kanri",
                        "display-name",
                        "管理 花（架空）",
                        "roles",
                        "ADMINISTRATOR",
                        "scope",
                        "everything",
                        "language",
                        "JA",
                        "save",
                        "1"));

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("最後の管理者です");
    }

    @Test
    void a_number_that_is_none_is_told_each_time_the_page_comes_back() throws Exception {
        var own = "/security/own-account";
        var typed = Map.of("token-form", "token-form", "label", "x", "days", "dreißig", "make-token", "1");
        var first = post(own, SignedIn.fieldsOf(page(own)), typed);

        var second = post(own, SignedIn.fieldsOf(first.body()), typed);

        assertThat(List.of(first, second)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("整数で入力してください");
        });
    }

    @Test
    void the_trail_is_verified_in_words() throws Exception {
        var verified = submit("/security/audit", Map.of("verify", "verify", "verify-now", "1"));

        assertThat(verified.body()).contains("記録はそろっています");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/security/accounts", "/security/account-edit", "/security/audit"})
    void nobody_else_sees_these_pages(String address) throws Exception {
        var chiba = SignedIn.as("chiba", at("/"));

        assertThat(send(request(address).header("Cookie", chiba)).statusCode()).isEqualTo(403);
    }

    private String page(String address) throws Exception {
        var local = address.startsWith("http")
                ? java.net.URI.create(address).getRawPath() + "?"
                        + java.net.URI.create(address).getRawQuery()
                : address;
        return send(request(local).header("Cookie", kanri)).body();
    }

    private HttpResponse<String> post(String address, Map<String, String> shown, Map<String, String> typed)
            throws Exception {
        var fields = new LinkedHashMap<>(shown);
        fields.keySet().removeIf(name -> !name.startsWith("jakarta.faces") && !name.startsWith("primefaces"));
        fields.putAll(typed);
        return send(request(address)
                .header("Cookie", kanri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SignedIn.encoded(fields))));
    }

    private HttpResponse<String> submit(String address, Map<String, String> typed) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        STATE.matcher(page(address)).results().forEach(found -> fields.putIfAbsent(found.group(1), found.group(2)));
        fields.put("account", "account");
        fields.putAll(typed);
        return send(request(address)
                .header("Cookie", kanri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SignedIn.encoded(fields))));
    }
}
