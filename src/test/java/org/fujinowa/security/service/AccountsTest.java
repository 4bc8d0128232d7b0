package org.fujinowa.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.security.Role.ADMINISTRATOR;
import static org.fujinowa.security.Role.COORDINATOR;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.security.AccountDetails;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Scope;
import org.fujinowa.security.TokenKind;
import org.fujinowa.security.model.Account;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide about their own account, and administrators about all. */
class AccountsTest {

    private static final Instant NOW = Instant.parse("2027-06-28T10:00:00Z");
    private static final String OLD = "fuji-no-hana-2027";
    private static final String NEW = "keyaki-no-ki-2028";

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryTokens tokens = new InMemoryTokens();
    private final NotedDeeds audit = new NotedDeeds();
    private final CurrentCaller caller = new CurrentCaller();
    private final Passwords passwords = new PlainHash().passwords();
    private final Throttle throttle = new Throttle(new UncountedAttempts(), clock);
    private final SignIn signIn = new SignIn(accounts, tokens, passwords, throttle, audit, clock);
    private final OwnAccount own = new OwnAccount(accounts, tokens, passwords, throttle, audit, caller, clock);
    private final AccountAdministration administration =
            new AccountAdministration(accounts, tokens, passwords, audit, Constraints.validator(), clock);

    private Account chiba;
    private Account kanri;

    @BeforeEach
    void twoPeople() {
        chiba = person("chiba", COORDINATOR);
        kanri = person("kanri", ADMINISTRATOR);
    }

    @Test
    void a_token_acts_for_its_owner_within_its_scopes_until_its_day() {
        var made = asChiba(() -> own.makeToken("lists", Set.of(Permission.VIEW_HOSTS), 30));

        var holder = signIn.callerOf(made.token(), TokenKind.API).orElseThrow();
        assertThat(holder.signInName()).isEqualTo("chiba");
        assertThat(holder.permissions()).containsExactly(Permission.VIEW_HOSTS);
        assertThat(made.summary().expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(signIn.callerOf(made.token(), TokenKind.DEVICE)).isEmpty();
        assertThat(audit.lines()).noneMatch(line -> line.contains(made.token()));
        assertThat(made.toString()).doesNotContain(made.token());
    }

    @Test
    void an_account_and_its_tokens_are_in_charge_of_what_an_administrator_chose() {
        var made = asChiba(() -> own.makeToken("lists", Set.of(Permission.VIEW_HOSTS), 30));
        var scope = Scope.of(List.of("austria"), List.of());
        var known = administration.get(chiba.id());

        administration.change(chiba.id(), known.version(), known.value().inChargeOf(scope));

        assertThat(signIn.callerOf(made.token(), TokenKind.API).orElseThrow().scope())
                .isEqualTo(scope);
        assertThat(chiba.caller().may(Permission.MANAGE_RETENTION)).isFalse();
        assertThat(chiba.caller().may(Permission.MANAGE_PARTICIPANTS)).isTrue();
        assertThat(audit.lines()).anyMatch(line -> line.contains("scope:  -> programme:austria"));
        assertRefused(
                "security.scope-empty",
                () -> administration.change(
                        chiba.id(), chiba.version(), known.value().inChargeOf(Scope.of(List.of(), List.of()))));
    }

    @Test
    void nobody_gives_a_token_more_than_they_have() {
        assertRefused(
                "security.token-scopes",
                () -> asChiba(() -> own.makeToken("x", Set.of(Permission.VIEW_HOSTS, Permission.MANAGE_ACCOUNTS), 30)));
        assertRefused("security.token-scopes", () -> asChiba(() -> own.makeToken("x", Set.of(), 30)));
        assertRefused(
                "security.token-days", () -> asChiba(() -> own.makeToken("x", Set.of(Permission.VIEW_HOSTS), 366)));
        assertRefused(
                "security.token-label-length",
                () -> asChiba(() -> own.makeToken(" ", Set.of(Permission.VIEW_HOSTS), 1)));
    }

    @Test
    void only_the_owner_revokes_a_token() {
        var made = asChiba(() -> own.makeToken("lists", Set.of(Permission.VIEW_HOSTS), 30));
        var id = made.summary().id();

        assertRefused(
                "shared.no-such-record",
                () -> caller.actingAs(kanri.caller(), () -> {
                    own.revoke(id);
                    return true;
                }));
        assertThat(signIn.callerOf(made.token(), TokenKind.API)).isPresent();

        asChiba(() -> {
            own.revoke(id);
            return true;
        });
        assertThat(signIn.callerOf(made.token(), TokenKind.API)).isEmpty();
        assertThat(asChiba(own::tokens)).isEmpty();
    }

    @Test
    void a_new_password_signs_out_every_other_device() {
        var here = signIn.signIn("chiba", OLD, "::1", false, "here");
        var elsewhere = signIn.signIn("chiba", OLD, "::1", false, "elsewhere");

        assertRefused(
                "security.old-password-wrong",
                () -> asChiba(() -> {
                    own.changePassword("wrong", NEW, here);
                    return true;
                }));
        asChiba(() -> {
            own.changePassword(OLD, NEW, here);
            return true;
        });

        assertThat(signIn.callerOf(here, TokenKind.DEVICE)).isPresent();
        assertThat(signIn.callerOf(elsewhere, TokenKind.DEVICE)).isEmpty();
        assertThat(signIn.check("chiba", NEW, "::1").caller().id()).isEqualTo(chiba.id());
        assertRefused("security.sign-in-refused", () -> signIn.check("chiba", OLD, "::1"));
    }

    @Test
    void a_closed_account_is_out_at_once() {
        var device = signIn.signIn("chiba", OLD, "::1", false, "here");
        var token = asChiba(() -> own.makeToken("lists", Set.of(Permission.VIEW_HOSTS), 30))
                .token();

        administration.change(chiba.id(), chiba.version(), details("chiba", false, COORDINATOR));

        assertThat(signIn.callerOf(device, TokenKind.DEVICE)).isEmpty();
        assertThat(signIn.callerOf(token, TokenKind.API)).isEmpty();
        administration.change(chiba.id(), chiba.version(), details("chiba", true, COORDINATOR));
        assertThat(signIn.callerOf(device, TokenKind.DEVICE))
                .as("reopened, but not signed in")
                .isEmpty();
    }

    @Test
    void the_last_administrator_stays_one() {
        assertRefused(
                "security.last-administrator",
                () -> administration.change(kanri.id(), kanri.version(), details("kanri", false, ADMINISTRATOR)));
        assertRefused(
                "security.last-administrator",
                () -> administration.change(kanri.id(), kanri.version(), details("kanri", true, COORDINATOR)));

        person("second", ADMINISTRATOR);
        administration.change(kanri.id(), kanri.version(), details("kanri", true, COORDINATOR));
        assertThat(kanri.roles()).containsExactly(COORDINATOR);
    }

    @Test
    void a_closed_administrator_does_not_count_as_one() {
        var second = person("second", ADMINISTRATOR);
        administration.change(second.id(), second.version(), details("second", false, ADMINISTRATOR));

        assertRefused(
                "security.last-administrator",
                () -> administration.change(kanri.id(), kanri.version(), details("kanri", false, ADMINISTRATOR)));
    }

    @Test
    void a_sign_in_name_is_there_once_whatever_its_case() {
        assertRefused(
                "security.sign-in-name-taken", () -> administration.add(details("Chiba", true, COORDINATOR), OLD));
        assertRefused(
                "security.sign-in-name-letters", () -> administration.add(details("chi ba", true, COORDINATOR), OLD));
        assertRefused(
                "security.password-too-short", () -> administration.add(details("neu", true, COORDINATOR), "short"));
        assertThatThrownBy(() -> administration.change(chiba.id(), 99, details("chiba", true, COORDINATOR)))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void a_password_that_the_administrator_sets_signs_out_everywhere() {
        var device = signIn.signIn("chiba", OLD, "::1", false, "here");

        administration.setPassword(chiba.id(), NEW);

        assertThat(signIn.callerOf(device, TokenKind.DEVICE)).isEmpty();
        assertThat(audit.lines()).noneMatch(line -> line.contains(NEW));
    }

    private <T> T asChiba(java.util.function.Supplier<T> work) {
        return caller.actingAs(chiba.caller(), work);
    }

    private Account person(String name, Role role) {
        var account = new Account(details(name, true, role), passwords.hashNew(OLD, name), NOW);
        accounts.add(account);
        return account;
    }

    private static AccountDetails details(String name, boolean active, Role... roles) {
        return new AccountDetails(name, name + "（架空）", List.of(roles), Language.JA, active);
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
