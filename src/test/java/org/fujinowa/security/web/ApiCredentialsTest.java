package org.fujinowa.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.fujinowa.security.AccountDetails;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Role;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.service.InMemoryAccounts;
import org.fujinowa.security.service.InMemoryTokens;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.security.service.Passwords;
import org.fujinowa.security.service.PlainHash;
import org.fujinowa.security.service.SignIn;
import org.fujinowa.security.service.Throttle;
import org.fujinowa.security.service.UncountedAttempts;
import org.fujinowa.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pair that was right is remembered, but a change made anywhere else holds at once. */
class ApiCredentialsTest {

    private static final String OLD = "fuji-no-hana-2027";
    private static final String NEW = "keyaki-no-ki-2028";

    private final Clock clock = Clock.fixed(Instant.parse("2027-06-28T10:00:00Z"), ZoneOffset.UTC);
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final PlainHash hash = new PlainHash();
    private final Passwords passwords = hash.passwords();
    private final ApiCredentials node = new ApiCredentials(
            new SignIn(
                    accounts,
                    new InMemoryTokens(),
                    passwords,
                    new Throttle(new UncountedAttempts(), clock),
                    new NotedDeeds(),
                    clock),
            clock);
    private final Account chiba =
            new Account(details(true, Role.COORDINATOR), passwords.hashNew(OLD, "chiba"), clock.instant());

    @BeforeEach
    void anAccount() {
        accounts.add(chiba);
    }

    @Test
    void a_password_that_was_right_is_not_computed_again() {
        assertThat(node.callerOf(basic(OLD), "::1").map(Caller::signInName)).hasValue("chiba");
        assertThat(node.callerOf(basic(OLD), "::1").map(Caller::signInName)).hasValue("chiba");

        assertThat(hash.checks()).isEqualTo(1);
    }

    @Test
    void an_old_password_is_refused_at_once_after_a_change_on_another_node() {
        assertThat(node.callerOf(basic(OLD), "::1")).isPresent();

        chiba.setPasswordHash(passwords.hashNew(NEW, "chiba"));

        assertThat(node.callerOf(basic(OLD), "::1")).isEmpty();
        assertThat(node.callerOf(basic(NEW), "::1")).isPresent();
    }

    @Test
    void a_closed_account_is_refused_at_once() {
        assertThat(node.callerOf(basic(OLD), "::1")).isPresent();

        chiba.close();

        assertThat(node.callerOf(basic(OLD), "::1")).isEmpty();
    }

    @Test
    void a_role_that_was_taken_away_is_gone_at_once() {
        node.callerOf(basic(OLD), "::1");

        chiba.change(details(true, Role.REVIEWER));

        assertThat(node.callerOf(basic(OLD), "::1").orElseThrow().roles()).containsExactly(Role.REVIEWER);
    }

    private static AccountDetails details(boolean active, Role role) {
        return new AccountDetails("chiba", "千葉（架空）", List.of(role), Language.JA, active);
    }

    private static String basic(String password) {
        return "Basic " + Base64.getEncoder().encodeToString(("chiba:" + password).getBytes(StandardCharsets.UTF_8));
    }
}
