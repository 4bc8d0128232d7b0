package org.fujinowa.security.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fujinowa.security.AccountDetails;
import org.fujinowa.security.Caller;
import org.fujinowa.security.EmergencyRow;
import org.fujinowa.security.EmergencyState;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.model.EmergencyAccess;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.EmergencyDesk;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmergencyAccessTest {

    private static final Instant NOW = Instant.parse("2027-06-30T12:00:00Z");

    private final CurrentCaller caller = new CurrentCaller();
    private final NotedDeeds audit = new NotedDeeds();
    private final Account kanri = account("kanri", Role.ADMINISTRATOR);
    private final Account chiba = account("chiba", Role.COORDINATOR);

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(Account.class, EmergencyAccess.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_a_second_person_grants_ends_by_itself_and_changes_nothing(TestDatabase database) {
        begin(database);
        as(kanri, database, NOW, desk -> desk.ask(" 担当者と連絡がとれません "));
        assertThat(lent(database, NOW).may(Permission.VIEW_PEOPLE)).isFalse();

        as(
                chiba,
                database,
                NOW,
                desk -> desk.grant(newest(desk).id(), newest(desk).version(), 24));

        var lent = lent(database, NOW.plus(Duration.ofHours(23)));
        assertThat(lent.may(Permission.VIEW_PEOPLE)).isTrue();
        assertThat(lent.mayInEmergencyOnly(Permission.VIEW_PEOPLE)).isTrue();
        assertThat(lent.mayInEmergencyOnly(Permission.MANAGE_ACCOUNTS)).isFalse();
        assertThat(lent.may(Permission.MANAGE_PEOPLE)).isFalse();
        assertThat(lent(database, NOW.plus(Duration.ofHours(24))).may(Permission.VIEW_PEOPLE))
                .isFalse();
        assertThat(audit.lines())
                .containsExactly(
                        "CREATED EmergencyAccess reason:  -> 担当者と連絡がとれません",
                        "CONFIRMED EmergencyAccess until:  -> 2027-07-01T12:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_grants_their_own_and_nobody_for_longer_than_a_day(TestDatabase database) {
        begin(database);
        as(kanri, database, NOW, desk -> desk.ask("x"));

        refused("security.emergency.asked-already", () -> as(kanri, database, NOW, desk -> desk.ask("x")));
        refused(
                "security.emergency.not-yourself",
                () -> as(
                        kanri,
                        database,
                        NOW,
                        desk -> desk.grant(newest(desk).id(), newest(desk).version(), 1)));
        refused(
                "security.emergency.hours",
                () -> as(
                        chiba,
                        database,
                        NOW,
                        desk -> desk.grant(newest(desk).id(), newest(desk).version(), 25)));
        refused("security.emergency.reason-missing", () -> as(kanri, database, NOW, desk -> desk.ask(" ")));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_button_ends_it_and_a_refusal_lends_nothing(TestDatabase database) {
        begin(database);
        as(kanri, database, NOW, desk -> desk.ask("x"));
        as(
                chiba,
                database,
                NOW,
                desk -> desk.end(newest(desk).id(), newest(desk).version()));
        as(chiba, database, NOW, desk -> assertThat(newest(desk).state()).isEqualTo(EmergencyState.REFUSED));

        as(kanri, database, NOW.plusSeconds(1), desk -> desk.ask("y"));
        as(
                chiba,
                database,
                NOW.plusSeconds(1),
                desk -> desk.grant(newest(desk).id(), newest(desk).version(), 1));
        assertThat(lent(database, NOW.plusSeconds(2)).emergency()).isNotNull();
        as(
                kanri,
                database,
                NOW.plusSeconds(3),
                desk -> desk.end(newest(desk).id(), newest(desk).version()));

        assertThat(lent(database, NOW.plusSeconds(4)).emergency()).isNull();
        refused(
                "security.emergency.not-waiting",
                () -> as(
                        chiba,
                        database,
                        NOW,
                        desk -> desk.end(newest(desk).id(), newest(desk).version())));
    }

    private static EmergencyRow newest(EmergencyDesk desk) {
        return desk.newest().get(0);
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private Caller lent(TestDatabase database, Instant when) {
        return database.inTransaction(em -> desk(em, when).lend(kanri.caller()));
    }

    private void as(Account who, TestDatabase database, Instant when, Consumer<EmergencyDesk> work) {
        caller.actingAs(
                who.caller(),
                () -> database.inTransaction(em -> {
                    work.accept(desk(em, when));
                    return true;
                }));
    }

    private EmergencyDesk desk(EntityManager em, Instant when) {
        return new EmergencyDesk(
                new JpaEmergencyAccesses(em), new JpaAccounts(em), caller, audit, Clock.fixed(when, ZoneOffset.UTC));
    }

    private void begin(TestDatabase database) {
        database.inTransaction(em -> {
            List.of(kanri, chiba).forEach(new JpaAccounts(em)::add);
            return true;
        });
    }

    private static Account account(String name, Role role) {
        return new Account(new AccountDetails(name, name + "（架空）", List.of(role), Language.JA, true), "hash", NOW);
    }
}
