package org.fujinowa.matching.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.BoardRules.Forbidden;
import org.fujinowa.matching.BoardRules.Group;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.PlanContent;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlanState;
import org.fujinowa.matching.PlannedPlace;
import org.fujinowa.matching.SolveOutcome;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.matching.model.MatchPlan;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans beside the board come back from either database as they were kept. */
class JpaMatchPlansTest {

    private static final List<TestDatabase> DATABASES =
            TestDatabase.both(MatchPlan.class).toList();
    private static final Instant NOON = Instant.parse("2027-04-02T03:00:00Z");

    private final DelegationId delegation = DelegationId.next();
    private final ParticipantId guest = ParticipantId.next();
    private final HostFamilyId home = HostFamilyId.next();
    private final PlanContent content = new PlanContent(
            BoardRules.none().keepingTogether(new Group(List.of(guest, ParticipantId.next()))),
            List.of(
                    new PlannedPlace(guest, home, LocalDate.of(2027, 6, 28), LocalDate.of(2027, 7, 1), true, null),
                    new PlannedPlace(
                            guest,
                            HostFamilyId.next(),
                            LocalDate.of(2027, 7, 1),
                            LocalDate.of(2027, 7, 5),
                            false,
                            home)));

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_kept_plan_says_what_it_said(TestDatabase database) {
        var id = added(database, MatchPlan.kept(delegation, "案A：友だちといっしょ", "chiba", NOON, 7, content));

        var plan = in(database, plans -> plans.find(id).orElseThrow().view(NOON.plusSeconds(3_600)));

        assertThat(plan.name()).isEqualTo("案A：友だちといっしょ");
        assertThat(plan.state()).isEqualTo(PlanState.KEPT);
        assertThat(plan.madeBy()).isEqualTo("chiba");
        assertThat(plan.madeAt()).isEqualTo(NOON);
        assertThat(plan.boardChanges()).isEqualTo(7);
        assertThat(plan.content()).isEqualTo(content);
        assertThat(plan.changes().isNone()).isTrue();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_newest_plan_of_a_delegation_comes_first_and_others_do_not_come(TestDatabase database) {
        added(database, MatchPlan.kept(delegation, "new", "chiba", NOON, 7, content));
        added(database, MatchPlan.kept(delegation, "old", "chiba", NOON.minusSeconds(60), 7, content));
        added(database, MatchPlan.kept(DelegationId.next(), "other", "chiba", NOON, 7, content));

        assertThat(in(
                        database,
                        (JpaMatchPlans plans) -> plans.ofDelegation(delegation).stream()
                                .map(MatchPlan::name)
                                .toList()))
                .containsExactly("new", "old");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_trial_is_stopped_from_another_node_and_fails_when_nobody_is_heard(TestDatabase database) {
        var changes = new TrialChanges(
                List.of(new Forbidden(guest, home)),
                List.of(),
                List.of(),
                List.of(),
                List.of(home),
                List.of(),
                MatchSettings.usual());
        var id = added(database, MatchPlan.trying(delegation, "", "chiba", NOON, 7, content, changes));
        assertThat(beat(database, id)).isFalse();

        in(database, plans -> {
            plans.find(id).orElseThrow().askToStop();
            return true;
        });

        assertThat(beat(database, id)).isTrue();
        assertThat(viewed(database, id, 5).state()).isEqualTo(PlanState.TRYING);
        assertThat(viewed(database, id, 5).progress()).isEqualTo("placed 7 9");
        assertThat(viewed(database, id, 5).changes()).isEqualTo(changes);
        assertThat(viewed(database, id, 60).state()).isEqualTo(PlanState.FAILED);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void two_coordinators_cannot_both_name_a_trial(TestDatabase database) {
        var id = added(database, MatchPlan.trying(delegation, "", "chiba", NOON, 7, content, TrialChanges.none()));
        in(database, plans -> {
            plans.find(id).orElseThrow().end(PlanState.TRIED, content, SolveOutcome.none());
            return true;
        });
        var version = viewed(database, id, 0).version();

        assertThatThrownBy(() -> in(database, plans -> {
                    var plan = plans.find(id).orElseThrow();
                    in(database, other -> {
                        other.find(id).orElseThrow().keep(version, "of the other");
                        return true;
                    });
                    plan.keep(version, "mine");
                    return true;
                }))
                .isInstanceOf(RollbackException.class);
        assertThat(viewed(database, id, 0).name()).isEqualTo("of the other");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_plan_that_is_thrown_away_is_gone(TestDatabase database) {
        var id = added(database, MatchPlan.kept(delegation, "new", "chiba", NOON, 7, content));

        in(database, plans -> {
            plans.remove(plans.find(id).orElseThrow());
            return true;
        });

        assertThat(in(database, (JpaMatchPlans plans) -> plans.find(id))).isEmpty();
    }

    private static boolean beat(TestDatabase database, PlanId id) {
        return in(database, plans -> plans.find(id).orElseThrow().beat(NOON.plusSeconds(1), "placed 7 9"));
    }

    private static org.fujinowa.matching.PlanView viewed(TestDatabase database, PlanId id, int seconds) {
        return in(database, plans -> plans.find(id).orElseThrow().view(NOON.plusSeconds(seconds)));
    }

    private static PlanId added(TestDatabase database, MatchPlan plan) {
        return in(database, plans -> {
            plans.add(plan);
            return plan.id();
        });
    }

    private static <T> T in(TestDatabase database, Function<JpaMatchPlans, T> work) {
        return database.inTransaction(entityManager -> work.apply(new JpaMatchPlans(entityManager)));
    }
}
