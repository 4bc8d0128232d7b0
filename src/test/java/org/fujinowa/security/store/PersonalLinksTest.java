package org.fujinowa.security.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.LinkSummary;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.model.AccessLink;
import org.fujinowa.security.model.LinkVisit;
import org.fujinowa.security.model.OneTimeCode;
import org.fujinowa.security.model.SignInAttempt;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.security.service.OneTimeProof;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.security.service.Throttle;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Personal links and one-time codes on either database; each transaction stands for another node. */
class PersonalLinksTest {

    private static final List<TestDatabase> DATABASES = TestDatabase.both(
                    AccessLink.class, LinkVisit.class, OneTimeCode.class, SignInAttempt.class)
            .toList();
    private static final Instant NOW = Instant.parse("2027-06-28T10:00:00Z");
    private static final Subject MINE = new Subject("Application", "mine");
    private static final String HERE = "192.0.2.1";

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
    }

    @BeforeEach
    void nothingYet() {
        DATABASES.forEach(database -> List.of("link_visit", "access_link", "one_time_code", "sign_in_attempt")
                .forEach(table -> database.execute("delete from " + table)));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_code_opens_its_one_thing_however_it_is_typed(TestDatabase database) {
        var code = issue(database).code();

        var token = links(
                database,
                NOW,
                links -> links.enter(" " + code.toLowerCase().replace("-", " ") + " ", HERE)
                        .token());

        var caller = links(database, NOW, links -> links.callerOf(token, Role.APPLICANT))
                .orElseThrow();
        assertThat(caller.roles()).containsExactly(Role.APPLICANT);
        assertThat(caller.permissions()).containsExactlyInAnyOrder(Permission.APPLY, Permission.SIGN_FOR_ONESELF);
        assertThat(caller.displayName()).isEqualTo("Mia（架空）");
        assertThat(own(caller, "Application")).isEqualTo("mine");
        assertThatThrownBy(() -> own(caller, "HostFamily")).isInstanceOf(AccessDenied.class);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_device_is_let_in_for_the_role_of_its_link_only(TestDatabase database) {
        var token = enter(database, issue(database));

        assertThat(isIn(database, NOW, token, Role.GUARDIAN)).isFalse();
        assertThat(isIn(database, NOW, "another", Role.APPLICANT)).isFalse();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_revoked_link_lets_nobody_in_and_puts_out_who_is_in(TestDatabase database) {
        var link = issue(database);
        var token = enter(database, link);

        links(database, NOW, links -> {
            links.revoke(link.id());
            return true;
        });

        assertThat(isIn(database, NOW, token, Role.APPLICANT)).isFalse();
        assertThatThrownBy(() -> enter(database, link)).hasMessageContaining("security.link-ended");
        List<LinkSummary> listed = links(database, NOW, links -> links.of(MINE));
        assertThat(listed).extracting(summary -> summary.holds(NOW)).containsExactly(false);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void all_links_to_one_thing_end_together_and_no_others(TestDatabase database) {
        var first = enter(database, issue(database));
        var second = enter(database, issue(database));
        var other = links(database, NOW, links -> links.issue(request(new Subject("Application", "another"))));
        var stranger = enter(database, other);

        links(database, NOW, links -> {
            links.revokeAll(MINE);
            return true;
        });

        assertThat(Stream.of(first, second, stranger).map(token -> isIn(database, NOW, token, Role.APPLICANT)))
                .containsExactly(false, false, true);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_link_ends_on_its_day(TestDatabase database) {
        var link = issue(database);
        var token = enter(database, link);
        var lastMoment = link.expiresAt().minusSeconds(1);

        assertThat(isIn(database, lastMoment, token, Role.APPLICANT)).isTrue();
        assertThat(isIn(database, link.expiresAt(), token, Role.APPLICANT)).isFalse();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_device_that_leaves_is_out_and_the_link_goes_on(TestDatabase database) {
        var link = issue(database);
        var token = enter(database, link);

        links(database, NOW, links -> {
            links.leave(token);
            return true;
        });

        assertThat(isIn(database, NOW, token, Role.APPLICANT)).isFalse();
        assertThat(isIn(database, NOW, enter(database, link), Role.APPLICANT)).isTrue();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_link_that_has_ended_is_forgotten_with_its_devices_and_a_living_one_never(TestDatabase database) {
        var ended = issue(database);
        var living = issue(database);
        enter(database, ended);
        var token = enter(database, living);
        links(database, NOW, links -> {
            links.revoke(ended.id());
            return true;
        });

        List<LinkId> due = links(database, NOW, links -> links.endedBefore(NOW.plusSeconds(1), 10));
        assertThat(due).containsExactly(ended.id());
        links(database, NOW, links -> {
            links.forget(ended.id());
            links.forget(living.id());
            return true;
        });

        List<LinkSummary> left = links(database, NOW, links -> links.of(MINE));
        assertThat(left).extracting(LinkSummary::id).containsExactly(living.id());
        assertThat(isIn(database, NOW, token, Role.APPLICANT)).isTrue();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void guessing_is_slowed_down(TestDatabase database) {
        var link = issue(database);
        for (int i = 0; i < Throttle.PER_NAME; i++) {
            assertThatThrownBy(() -> links(database, NOW, links -> links.enter("ABCD-EFGH-JKMN-PQRS", HERE)))
                    .hasMessageContaining("security.link-unknown");
        }

        assertThatThrownBy(() -> enter(database, link)).hasMessageContaining("security.too-many-attempts");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void neither_code_nor_token_stands_in_the_database(TestDatabase database) {
        var link = issue(database);
        var token = enter(database, link);

        var rows = database.inTransaction(entityManager -> Stream.of("access_link", "link_visit")
                .flatMap(table -> ((List<?>) entityManager
                                .createNativeQuery("select * from " + table)
                                .getResultList())
                        .stream().map(row -> java.util.Arrays.toString((Object[]) row)))
                .toList());

        assertThat(rows).hasSize(2).noneMatch(row -> row.contains(link.code()) || row.contains(token));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void one_time_digits_prove_once_within_a_quarter_of_an_hour(TestDatabase database) {
        var first = proof(database, NOW, proof -> proof.issue("consent/1"));
        var digits = proof(database, NOW, proof -> proof.issue("consent/1"));
        assertThat(digits).matches("\\d{6}");

        if (!first.equals(digits)) {
            assertWrong(database, NOW, "consent/1", first);
        }
        assertWrong(database, NOW, "consent/2", digits);
        assertWrong(database, NOW.plus(Duration.ofMinutes(15)), "consent/1", digits);
        check(
                database,
                NOW.plus(Duration.ofMinutes(14)),
                "consent/1",
                digits.substring(0, 3) + " " + digits.substring(3));
        assertWrong(database, NOW, "consent/1", digits);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void five_wrong_tries_end_the_digits_even_for_who_has_them(TestDatabase database) {
        var digits = proof(database, NOW, proof -> proof.issue("consent/1"));
        var wrong = digits.equals("000000") ? "000001" : "000000";
        IntStream.range(0, 5).forEach(i -> assertWrong(database, NOW, "consent/1", wrong));

        assertThatThrownBy(() -> check(database, NOW, "consent/1", digits)).hasMessageContaining("security.code-tries");
        var again = proof(database, NOW, proof -> proof.issue("consent/1"));
        check(database, NOW, "consent/1", again);
    }

    private static void assertWrong(TestDatabase database, Instant now, String purpose, String typed) {
        assertThatThrownBy(() -> check(database, now, purpose, typed)).hasMessageContaining("security.code-wrong");
    }

    private static void check(TestDatabase database, Instant now, String purpose, String typed) {
        var refused = proof(database, now, proof -> {
            try {
                proof.check(purpose, typed);
                return java.util.Optional.<RuleViolation>empty();
            } catch (RuleViolation wrong) {
                return java.util.Optional.of(wrong);
            }
        });
        refused.ifPresent(wrong -> {
            throw wrong;
        });
    }

    private static <T> T proof(TestDatabase database, Instant now, Function<OneTimeProof, T> work) {
        return database.inTransaction(entityManager ->
                work.apply(new OneTimeProof(new JpaOneTimeCodes(entityManager), Clock.fixed(now, ZoneOffset.UTC))));
    }

    private static NewLink issue(TestDatabase database) {
        return links(database, NOW, links -> links.issue(request(MINE)));
    }

    private static LinkRequest request(Subject subject) {
        return new LinkRequest(Role.APPLICANT, subject, "Mia（架空）", Language.EN, Duration.ofDays(60));
    }

    private static String enter(TestDatabase database, NewLink link) {
        return links(database, NOW, links -> links.enter(link.code(), HERE).token());
    }

    private static boolean isIn(TestDatabase database, Instant now, String token, Role role) {
        return links(database, now, links -> links.callerOf(token, role).isPresent());
    }

    private static String own(Caller caller, String kind) {
        var current = new CurrentCaller();
        return current.actingAs(caller, () -> current.own(kind));
    }

    /** As on the server, what a refused entry counted is kept. */
    private static <T> T links(TestDatabase database, Instant now, Function<PersonalLinks, T> work) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var outcome = database.inTransaction((EntityManager entityManager) -> {
            var throttle = new Throttle(new JpaSignInAttempts(entityManager), clock);
            var links = new PersonalLinks(
                    new JpaAccessLinks(entityManager), new CurrentCaller(), throttle, new NotedDeeds(), clock);
            try {
                return new Outcome<T>(work.apply(links), null);
            } catch (RuleViolation refused) {
                return new Outcome<T>(null, refused);
            }
        });
        if (outcome.refused() != null) {
            throw outcome.refused();
        }
        return outcome.value();
    }

    private record Outcome<T>(T value, RuleViolation refused) {}
}
