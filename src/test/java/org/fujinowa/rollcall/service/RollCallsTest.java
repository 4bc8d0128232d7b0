package org.fujinowa.rollcall.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.rollcall.Brought;
import org.fujinowa.rollcall.CallTreeEntryDetails;
import org.fujinowa.rollcall.CallTreeEntryId;
import org.fujinowa.rollcall.DutyDetails;
import org.fujinowa.rollcall.NewRollCall;
import org.fujinowa.rollcall.NewTick;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.rollcall.RollOccasion;
import org.fujinowa.rollcall.RollStanding;
import org.fujinowa.rollcall.TickId;
import org.fujinowa.rollcall.TickMark;
import org.fujinowa.rollcall.model.CallTreeEntry;
import org.fujinowa.rollcall.model.Duty;
import org.fujinowa.rollcall.model.RollCall;
import org.fujinowa.rollcall.model.Tick;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Roll calls over their real stores: what the desk and a leader's telephone write comes together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollCallsTest {

    private List<TestDatabase> databases;

    @BeforeAll
    void open() {
        databases = TestDatabase.both(RollCall.class, Tick.class, Duty.class, CallTreeEntry.class)
                .toList();
    }

    @AfterAll
    void close() {
        databases.forEach(TestDatabase::close);
    }

    Stream<TestDatabase> databases() {
        return databases.stream();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_a_telephone_brings_twice_counts_once(TestDatabase database) {
        at(database, way -> {
            var call = way.brought(null);
            var tick = way.tick(call.id(), way.aoi, TickMark.HERE);
            var all = new Brought(List.of(call), List.of(tick));

            way.leader(() -> way.own.bring(all));
            way.leader(() -> way.own.bring(all));

            var sheet = way.desk.get(call.id());
            assertThat(sheet.here()).isEqualTo(1);
            assertThat(sheet.notHere()).extracting(line -> line.person().id()).containsExactly(way.ren);
            assertThat(sheet.lines().get(0).says()).singleElement().satisfies(said -> {
                assertThat(said.details().by()).isEqualTo(OnTheWay.LEADER_NAME);
                assertThat(said.details().byLeader()).isTrue();
                assertThat(said.details().receivedAt()).isEqualTo(OnTheWay.NOW);
            });
            assertThat(way.desk.of(way.chrc)).hasSize(1);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void leader_and_desk_who_disagree_stand_side_by_side_until_somebody_decides(TestDatabase database) {
        at(database, way -> {
            var call = way.brought(null);
            way.leader(() -> way.own.bring(new Brought(List.of(call), List.of())));
            way.desk.tick(call.id(), way.aoi, TickMark.MISSING, List.of());
            way.leader(() ->
                    way.own.bring(new Brought(List.of(), List.of(way.tick(call.id(), way.aoi, TickMark.HERE)))));

            var line = way.desk.get(call.id()).lines().get(0);
            assertThat(line.standing()).isEqualTo(RollStanding.IN_CONFLICT);
            assertThat(line.says())
                    .extracting(said -> said.details().by())
                    .containsExactlyInAnyOrder(OnTheWay.LEADER_NAME, OnTheWay.CHIBA_NAME);

            var seen = line.says().stream().map(said -> said.id()).toList();
            way.desk.tick(call.id(), way.aoi, TickMark.HERE, seen);

            assertThat(way.desk.get(call.id()).lines().get(0).standing()).isEqualTo(RollStanding.HERE);
            assertThat(way.leader(() -> way.own.carried(Language.JA))
                            .rollCalls()
                            .get(0)
                            .ticks())
                    .as("nothing that was said is lost")
                    .hasSize(3);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_leader_reaches_their_own_delegation_and_nobody_else(TestDatabase database) {
        at(database, way -> {
            var foreign = way.desk.begin(way.other, RollOccasion.NIGHT, "");
            var call = way.brought(null);

            way.leader(() -> way.own.bring(new Brought(
                    List.of(call, new NewRollCall(foreign, RollOccasion.BUS, "よそ", OnTheWay.NOW, OnTheWay.NOW)),
                    List.of(
                            way.tick(foreign, way.aoi, TickMark.HERE),
                            way.tick(RollCallId.next(), way.aoi, TickMark.HERE),
                            way.tick(call.id(), ParticipantId.next(), TickMark.HERE)))));

            assertThat(way.desk.get(foreign).details().occasion()).isEqualTo(RollOccasion.NIGHT);
            assertThat(way.desk.get(foreign).details().endedAt()).isNull();
            assertThat(way.desk.get(foreign).here()).isZero();
            assertThat(way.desk.get(call.id()).here()).isZero();
            assertThat(way.leader(() -> way.own.carried(Language.JA)).rollCalls())
                    .extracting(each -> each.id())
                    .containsExactly(call.id());
            assertThatThrownBy(() -> way.own.carried(Language.JA)).isInstanceOf(AccessDenied.class);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_device_whose_clock_is_fast_writes_nothing_of_the_future_and_an_end_stays(TestDatabase database) {
        at(database, way -> {
            var soon = OnTheWay.NOW.plusSeconds(7200);
            var call = new NewRollCall(RollCallId.next(), RollOccasion.BUS, "　駅前　", soon, soon);
            var tick = new NewTick(TickId.next(), call.id(), way.aoi, TickMark.HERE, soon, List.of());

            way.leader(() -> way.own.bring(new Brought(List.of(call), List.of(tick))));

            var sheet = way.desk.get(call.id());
            assertThat(sheet.details().place()).isEqualTo("駅前");
            assertThat(sheet.details().beganAt()).isEqualTo(OnTheWay.NOW);
            assertThat(sheet.details().endedAt()).isEqualTo(OnTheWay.NOW);
            assertThat(sheet.lines().get(0).says().get(0).details().at()).isEqualTo(OnTheWay.NOW);

            way.desk.reopen(call.id(), sheet.version());
            assertThat(way.desk.get(call.id()).details().endedAt()).isNull();
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_duty_over_night_ends_on_the_next_day_and_the_roster_stands_in_the_order_of_time(TestDatabase database) {
        at(database, way -> {
            var day = LocalDate.of(2027, 3, 22);
            way.roster.add(new DutyDetails(way.chrc, day, "22:00", "07:00", "夜の人（架空）", "090", ""));
            way.roster.add(new DutyDetails(way.chrc, day, "07:00", "22:00", "昼の人（架空）", "090", ""));

            assertThat(way.roster.of(way.chrc))
                    .extracting(row -> row.details().overNight())
                    .containsExactly(false, true);
            assertThat(way.leader(() -> way.own.carried(Language.JA)).duties()).hasSize(2);
            assertThatThrownBy(() -> way.roster.add(new DutyDetails(way.chrc, day, "25:00", "7", "x", "090", "")))
                    .isInstanceOf(ConstraintViolationException.class);
            assertThat(String.join("\n", way.audit.lines())).doesNotContain("090");
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_call_tree_has_no_circle_and_closes_up_where_somebody_leaves(TestDatabase database) {
        at(database, way -> {
            var office = way.trees.add(entry(way, null, "事務局"));
            var leader = way.trees.add(entry(way, office, "引率"));
            var mother = way.trees.add(entry(way, leader, "葵の母"));

            assertThat(way.trees.of(way.chrc)).extracting(row -> row.depth()).containsExactly(0, 1, 2);
            refused("rollcall.calls-in-a-circle", () -> way.trees.change(office, 1, entry(way, mother, "事務局")));
            refused("rollcall.caller-elsewhere", () -> way.trees.add(entry(way, CallTreeEntryId.next(), "だれか")));

            way.trees.remove(leader, way.trees.get(leader).version());

            assertThat(way.trees.of(way.chrc))
                    .extracting(row -> row.details().calledBy())
                    .containsExactly(null, office);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_leaders_link_is_named_ends_with_its_delegation_and_is_ended_by_its_own_delegation_only(
            TestDatabase database) {
        at(database, way -> {
            refused("rollcall.leader-unnamed", () -> way.leaders.open(way.chrc, " ", Language.JA));
            refused("rollcall.already-home", () -> way.leaders.open(way.home, "佐藤", Language.JA));
            var link = way.leaders.open(way.chrc, " 佐藤 健（架空） ", Language.JA);

            assertThat(way.leaders.of(way.chrc)).singleElement().satisfies(row -> {
                assertThat(row.name()).isEqualTo("佐藤 健（架空）");
                assertThat(row.holds()).isTrue();
            });
            assertThatThrownBy(() -> way.leaders.revoke(way.other, link.id())).isInstanceOf(NoSuchRecord.class);
            way.leaders.revoke(way.chrc, link.id());
            assertThat(way.leaders.of(way.chrc)).noneMatch(row -> row.holds());
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_is_past_is_forgotten_and_a_delegation_whose_roll_was_called_stays(TestDatabase database) {
        at(database, way -> {
            way.follow.follow(new DelegationRemoving(way.chrc));
            var call = way.brought(null);
            way.leader(() ->
                    way.own.bring(new Brought(List.of(call), List.of(way.tick(call.id(), way.aoi, TickMark.HERE)))));
            refused("rollcall.roll-was-called", () -> way.follow.follow(new DelegationRemoving(way.chrc)));

            var rule = way.past.rollCalls();
            var due = rule.due(OnTheWay.HOME_BY, 10);
            assertThat(due).singleElement().satisfies(rule::forget);
            assertThat(rule.due(OnTheWay.HOME_BY, 10)).isEmpty();
            assertThat(way.desk.of(way.chrc)).isEmpty();
            assertThatThrownBy(() -> way.desk.get(call.id())).isInstanceOf(NoSuchRecord.class);
        });
    }

    private static CallTreeEntryDetails entry(OnTheWay way, @Nullable CallTreeEntryId by, String name) {
        return new CallTreeEntryDetails(way.chrc, by, 0, name, "090", "");
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private static void at(TestDatabase database, Consumer<OnTheWay> work) {
        database.inTransaction(em -> {
            var way = new OnTheWay(em);
            way.inTheOffice(() -> work.accept(way));
            return true;
        });
    }
}
