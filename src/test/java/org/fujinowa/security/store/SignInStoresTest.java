package org.fujinowa.security.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.security.AccountDetails;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Scope;
import org.fujinowa.security.TokenKind;
import org.fujinowa.security.TokenSummary;
import org.fujinowa.security.model.AccessToken;
import org.fujinowa.security.model.AccessTokens;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.model.SecretSetting;
import org.fujinowa.security.model.SignInAttempt;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.security.service.PlainHash;
import org.fujinowa.security.service.SignIn;
import org.fujinowa.security.service.Throttle;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Accounts, tokens, attempts and secrets on either database. Each transaction has an entity manager of its own and nothing
 * is cached between them, so each stands for another node on the same database.
 */
class SignInStoresTest {

    private static final List<TestDatabase> DATABASES = TestDatabase.both(
                    Account.class, AccessToken.class, SignInAttempt.class, SecretSetting.class)
            .toList();
    private static final Instant NOW = Instant.parse("2027-06-28T10:00:00.123456Z");
    private static final String PASSWORD = "fuji-no-hana-2027";

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
    }

    @BeforeEach
    void nothingYet() {
        DATABASES.forEach(database -> List.of("access_token", "account", "sign_in_attempt", "secret_setting")
                .forEach(table -> database.execute("delete from " + table)));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_account_is_found_by_its_name_in_any_case_and_says_what_was_said(TestDatabase database) {
        assertThat(in(
                        database,
                        (EntityManager entityManager) -> accounts(entityManager).none()))
                .isTrue();
        var id = account(database, "Kanri", Role.ADMINISTRATOR, Role.REVIEWER);
        account(database, "chiba", Role.COORDINATOR);

        assertThat(in(
                        database,
                        (EntityManager entityManager) -> accounts(entityManager).none()))
                .isFalse();
        assertThat(in(
                        database,
                        (EntityManager entityManager) -> accounts(entityManager)
                                .findBySignInName(Account.normal(" KANRI "))
                                .map(Account::details)))
                .hasValue(new AccountDetails(
                        "kanri", "Kanri（架空）", List.of(Role.REVIEWER, Role.ADMINISTRATOR), Language.JA, true));
        assertThat(in(
                        database,
                        (EntityManager entityManager) -> accounts(entityManager)
                                .find(id)
                                .orElseThrow()
                                .summary()
                                .createdAt()))
                .isEqualTo(NOW);
        assertThat(in(
                        database,
                        (EntityManager entityManager) -> accounts(entityManager).all().stream()
                                .map(Account::signInName)
                                .toList()))
                .containsExactly("chiba", "kanri");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_an_account_is_in_charge_of_is_kept(TestDatabase database) {
        var id = account(database, "sato", Role.COORDINATOR);
        var scope = Scope.of(List.of(id), List.of(id));

        database.inTransaction(entityManager -> {
            var sato = accounts(entityManager).get(id);
            assertThat(sato.caller().scope()).isEqualTo(Scope.EVERYTHING);
            sato.change(sato.details().inChargeOf(scope));
            return true;
        });

        assertThat(in(
                        database,
                        (EntityManager entityManager) ->
                                accounts(entityManager).get(id).caller().scope()))
                .isEqualTo(scope);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_sign_in_name_is_there_once(TestDatabase database) {
        account(database, "chiba", Role.COORDINATOR);

        assertThatThrownBy(() -> account(database, "CHIBA", Role.REVIEWER)).isInstanceOf(RollbackException.class);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_device_that_signed_in_on_one_node_is_known_on_every_other(TestDatabase database) {
        account(database, "chiba", Role.COORDINATOR);
        var token = in(database, node -> signIn(node, NOW).signIn("chiba", PASSWORD, "::1", false, "Firefox"));

        var later = NOW.plus(Duration.ofHours(1));
        var known = in(database, node -> signIn(node, later).callerOf(token, TokenKind.DEVICE));
        in(database, node -> {
            signIn(node, later).signOut(token);
            return true;
        });

        assertThat(known.map(Caller::signInName)).hasValue("chiba");
        assertThat(in(database, (EntityManager node) -> signIn(node, later).callerOf(token, TokenKind.DEVICE)))
                .isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void two_requests_at_once_are_both_answered_when_the_use_of_the_device_is_due_to_be_noted(TestDatabase database) {
        account(database, "chiba", Role.COORDINATOR);
        var token = in(database, node -> signIn(node, NOW).signIn("chiba", PASSWORD, "::1", false, "Firefox"));
        var later = NOW.plus(Duration.ofHours(1));

        var known = in(database, node -> {
            var overtaken = new JpaAccessTokens(node) {
                @Override
                public Optional<AccessToken> findByHash(String hash) {
                    var found = super.findByHash(hash);
                    in(database, other -> signIn(other, later).callerOf(token, TokenKind.DEVICE));
                    return found;
                }
            };
            return signIn(node, overtaken, later).callerOf(token, TokenKind.DEVICE);
        });

        assertThat(known).isPresent();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_password_changed_on_one_node_is_changed_on_every_other(TestDatabase database) {
        var id = account(database, "chiba", Role.COORDINATOR);
        var recognised = in(database, node -> signIn(node, NOW).check("chiba", PASSWORD, "::1"));
        assertThat(in(database, (EntityManager node) -> signIn(node, NOW).still(recognised)))
                .isPresent();

        in(database, node -> {
            accounts(node).find(id).orElseThrow().setPasswordHash("#keyaki-no-ki-2028");
            return true;
        });

        assertThat(in(database, (EntityManager node) -> signIn(node, NOW).still(recognised)))
                .isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void failures_on_different_nodes_are_counted_together(TestDatabase database) {
        account(database, "chiba", Role.COORDINATOR);

        String key = "";
        for (int i = 0; i < 50 && !key.equals("security.too-many-attempts"); i++) {
            key = refusal(database);
        }

        assertThat(key).isEqualTo("security.too-many-attempts");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void attempts_are_counted_by_subject_and_time_and_forgotten(TestDatabase database) {
        in(database, entityManager -> {
            var attempts = new JpaSignInAttempts(entityManager);
            attempts.add(new SignInAttempt("name:chiba", NOW.minusSeconds(60)));
            attempts.add(new SignInAttempt("name:chiba", NOW));
            attempts.add(new SignInAttempt("name:kanri", NOW));
            return true;
        });

        assertThat(attempts(database, "name:chiba", NOW.minusSeconds(61))).isEqualTo(2);
        assertThat(attempts(database, "name:chiba", NOW.minusSeconds(60))).isEqualTo(1);

        in(database, entityManager -> {
            new JpaSignInAttempts(entityManager).forgetBefore(NOW);
            new JpaSignInAttempts(entityManager).forget("name:kanri");
            return true;
        });

        assertThat(attempts(database, "name:chiba", Instant.EPOCH)).isEqualTo(1);
        assertThat(attempts(database, "name:kanri", Instant.EPOCH)).isZero();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void living_tokens_are_neither_revoked_nor_over_and_the_last_used_comes_first(TestDatabase database) {
        var id = account(database, "chiba", Role.COORDINATOR);
        var tomorrow = NOW.plus(Duration.ofDays(1));
        in(database, entityManager -> {
            var tokens = new JpaAccessTokens(entityManager);
            tokens.add(token(id, "a", NOW.minusSeconds(60), tomorrow));
            tokens.add(token(id, "b", NOW, tomorrow));
            tokens.add(token(id, "over", NOW.minusSeconds(60), NOW));
            var revoked = token(id, "revoked", NOW, tomorrow);
            revoked.revoke(NOW);
            tokens.add(revoked);
            return true;
        });

        assertThat(in(
                        database,
                        (EntityManager entityManager) -> new JpaAccessTokens(entityManager)
                                .living(id, NOW).stream()
                                        .map(AccessToken::summary)
                                        .toList()))
                .extracting(TokenSummary::label)
                .containsExactly("b", "a");
        assertThat(in(
                        database,
                        (EntityManager entityManager) -> new JpaAccessTokens(entityManager)
                                .findByHash("a")
                                .orElseThrow()
                                .scopes()))
                .containsExactlyInAnyOrder(Permission.VIEW_HOSTS, Permission.VIEW_PLACEMENTS);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_secret_is_replaced_and_removed(TestDatabase database) {
        put(database, "first");
        put(database, "second");
        assertThat(in(database, (EntityManager entityManager) -> new JpaSecretSettings(entityManager).find("code")))
                .hasValue("second");

        in(database, entityManager -> {
            new JpaSecretSettings(entityManager).remove("code");
            new JpaSecretSettings(entityManager).remove("never-there");
            return true;
        });

        assertThat(in(database, (EntityManager entityManager) -> new JpaSecretSettings(entityManager).find("code")))
                .isEmpty();
    }

    private static void put(TestDatabase database, String content) {
        in(database, entityManager -> {
            new JpaSecretSettings(entityManager).put("code", content);
            return true;
        });
    }

    private static String refusal(TestDatabase database) {
        return in(database, node -> {
            try {
                signIn(node, NOW).check("chiba", "wrong-password", "::1");
                return "";
            } catch (RuleViolation refused) {
                return refused.key();
            }
        });
    }

    private static long attempts(TestDatabase database, String subject, Instant since) {
        return in(database, entityManager -> new JpaSignInAttempts(entityManager).countSince(subject, since));
    }

    private static AccessToken token(String account, String hash, Instant made, Instant until) {
        return new AccessToken(
                account,
                TokenKind.API,
                hash,
                hash,
                Set.of(Permission.VIEW_HOSTS, Permission.VIEW_PLACEMENTS),
                made,
                until);
    }

    private static String account(TestDatabase database, String name, Role... roles) {
        return in(database, entityManager -> {
            var details = new AccountDetails(name, name + "（架空）", List.of(roles), Language.JA, true);
            var account = new Account(details, "#" + PASSWORD, NOW);
            accounts(entityManager).add(account);
            return account.id();
        });
    }

    private static JpaAccounts accounts(EntityManager entityManager) {
        return new JpaAccounts(entityManager);
    }

    private static SignIn signIn(EntityManager node, Instant now) {
        return signIn(node, new JpaAccessTokens(node), now);
    }

    private static SignIn signIn(EntityManager node, AccessTokens tokens, Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new SignIn(
                new JpaAccounts(node),
                tokens,
                new PlainHash().passwords(),
                new Throttle(new JpaSignInAttempts(node), clock),
                new NotedDeeds(),
                clock);
    }

    private static <T> T in(TestDatabase database, Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }
}
