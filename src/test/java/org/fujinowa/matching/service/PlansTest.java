package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;
import static org.fujinowa.shared.Alter.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.service.ImportDesk;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardRules.Forbidden;
import org.fujinowa.matching.BoardRules.Group;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlanComparison;
import org.fujinowa.matching.PlanComparison.Better;
import org.fujinowa.matching.PlanComparison.LevelPair;
import org.fujinowa.matching.PlanComparison.Row;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlanState;
import org.fujinowa.matching.PlanView;
import org.fujinowa.matching.PlannedPlace;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.SolveOutcome.Contradicting;
import org.fujinowa.matching.TakenOver;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.people.Sex;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans beside the board of the demonstration's students: kept, tried out by the real engine, compared and taken over. */
class PlansTest {

    private static final Path FILES = Path.of("test-data/demonstration");

    private final ImportDesk office = new ImportDesk();
    private final BoardDesk desk = new BoardDesk(
            office.participants, office.hosts, office.delegations, office.audit, office.caller, ImportDesk.CLOCK);

    private ParticipantId guest;

    @BeforeEach
    void studentsAndFamilies() throws IOException {
        office.confirm(
                office.readIn(
                        file(TableKind.PARTICIPANTS, "chrc-inbound-2027-students.xlsx"),
                        file(TableKind.HOST_FAMILIES, "chrc-inbound-2027-families.csv")),
                true);
        guest = view().guests().stream()
                .filter(one -> one.details().readyForMatching())
                .filter(one -> possibleFor(one.id()).size() > 2)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_kept_plan_remembers_the_board_while_the_board_goes_on() {
        var first = possibleFor(guest).get(0);
        place(guest, first);
        var kept = keep("plan A");

        place(guest, possibleFor(guest).get(1));

        assertThat(plan(kept).content().of(guest))
                .singleElement()
                .satisfies(place -> assertThat(place.family()).isEqualTo(first));
        assertThat(plan(kept).madeBy()).isEqualTo("job:chiba");
        assertThat(plan(kept).state()).isEqualTo(PlanState.KEPT);
        assertThat(office.deeds()).anyMatch(line -> line.contains("MatchPlan") && line.contains("plan A"));
    }

    @Test
    void a_name_is_needed_and_means_one_plan() {
        refused("matching.plans.nothing-to-keep", () -> keep("plan A"));
        place(guest, possibleFor(guest).get(0));
        keep("plan A");

        refused("matching.plans.name-taken", () -> keep(" plan A "));
        refused("matching.plans.name-missing", () -> keep(" "));
        refused("matching.plans.name-too-long", () -> keep("x".repeat(101)));
        assertThatThrownBy(() -> acting(() -> desk.keeping.keep(CHRC_2027, 0, "plan B")))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(acting(() -> desk.keeping.all(CHRC_2027))).hasSize(1);
    }

    @Test
    void the_engines_best_is_tried_out_without_touching_the_board() {
        var best = tryOut(TrialChanges.none());

        assertThat(plan(best).state()).isEqualTo(PlanState.TRIED);
        assertThat(plan(best).outcome().proven()).isTrue();
        assertThat(placements()).isEmpty();
        assertThat(view().changes()).isZero();
        var comparison = compare(null, best);
        assertThat(comparison.better()).isEqualTo(Better.RIGHT);
        assertThat(comparison.decides()).isEqualTo("placed");
        assertThat(level(comparison, "placed").right())
                .isEqualTo(plan(best).outcome().levels().get(0).value());
        assertThat(level(comparison, "total").right()).isEqualTo(reached(best, "total"));
        assertThat(level(comparison, "fairness").right()).isEqualTo(reached(best, "fairness"));
        assertThat(comparison.right().broken()).isZero();
    }

    @Test
    void what_is_changed_in_a_trial_holds_there_and_nowhere_else() {
        var best = tryOut(TrialChanges.none());
        var home = plan(best).content().of(guest).get(0).family();
        var other = possibleFor(guest).stream()
                .filter(family -> !family.equals(home))
                .findFirst()
                .orElseThrow();

        var without = tryOut(with(TrialChanges.none(), "leftOut", List.of(home)));
        var locked = tryOut(with(TrialChanges.none(), "locked", List.of(new Forbidden(guest, other))));
        var forbidden = tryOut(with(TrialChanges.none(), "forbidden", List.of(new Forbidden(guest, home))));

        assertThat(plan(without).content().places())
                .isNotEmpty()
                .noneMatch(place -> place.family().equals(home));
        assertThat(plan(locked).content().of(guest)).singleElement().satisfies(place -> {
            assertThat(place.family()).isEqualTo(other);
            assertThat(place.locked()).isTrue();
        });
        assertThat(plan(forbidden).content().of(guest))
                .noneMatch(place -> place.family().equals(home));
        assertThat(view().rules().forbidden()).isEmpty();
        assertThat(compare(best, forbidden).better()).isNotEqualTo(Better.RIGHT);
    }

    @Test
    void one_more_bed_lets_one_more_guest_sleep_there() {
        var homes = view().homes();
        var none = homes.stream()
                .map(home -> home.id())
                .filter(family -> homes.stream().noneMatch(home -> home.id().equals(family) && home.beds() > 1))
                .findFirst()
                .orElseThrow();
        var others = homes.stream()
                .map(home -> home.id())
                .filter(family -> !family.equals(none))
                .toList();
        var alone = tryOut(with(TrialChanges.none(), "leftOut", others));
        var more = tryOut(with(with(TrialChanges.none(), "leftOut", others), "oneMoreBed", List.of(none)));

        assertThat(reached(alone, "placed")).isEqualTo(1);
        assertThat(reached(more, "placed")).isEqualTo(2);
    }

    @Test
    void other_weights_count_in_the_trial_and_the_comparison_counts_by_those_that_hold() {
        var best = tryOut(TrialChanges.none());
        var nearness = with(MatchSettings.usual(), "nearness", 1000);

        var near = tryOut(with(TrialChanges.none(), "settings", nearness));

        assertThat(reached(near, "total")).isNotEqualTo(reached(best, "total"));
        assertThat(level(compare(best, near), "total").left()).isEqualTo(reached(best, "total"));
        assertThat(compare(best, near).better()).isNotEqualTo(Better.RIGHT);
    }

    @Test
    void a_lock_into_a_blocked_home_is_refused_with_its_rule_before_the_engine_begins() {
        var blocked = choices(guest).stream()
                .filter(choice -> !choice.fit().possible())
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> tryOut(with(
                        TrialChanges.none(),
                        "locked",
                        List.of(new Forbidden(guest, blocked.home().id())))))
                .isInstanceOfSatisfying(RuleViolation.class, broken -> {
                    assertThat(broken.key()).isEqualTo("matching.blocked");
                    assertThat(broken.arguments())
                            .containsExactly(
                                    blocked.fit().remarks(Remark.Tone.BLOCKS).get(0));
                });
        assertThat(acting(() -> desk.keeping.all(CHRC_2027))).isEmpty();
    }

    @Test
    void locks_that_contradict_each_other_are_named_and_leave_no_plan() {
        var two = possibleFor(guest).subList(0, 2);

        var trial = tryOut(with(
                TrialChanges.none(),
                "locked",
                List.of(new Forbidden(guest, two.get(0)), new Forbidden(guest, two.get(1)))));

        assertThat(plan(trial).state()).isEqualTo(PlanState.CONTRADICTION);
        assertThat(plan(trial).outcome().contradiction())
                .extracting(member -> member.code() + member.family())
                .containsExactlyInAnyOrder("locked" + two.get(0), "locked" + two.get(1));
        refused("matching.plans.not-ready", () -> takeOver(trial, false));
        refused(
                "matching.plans.not-ready",
                () -> acting(() -> {
                    desk.keeping.keepTrial(trial, plan(trial).version(), "name");
                    return true;
                }));
    }

    @Test
    void a_group_of_one_and_people_who_are_gone_are_refused() {
        refused(
                "matching.group-too-small",
                () -> tryOut(with(TrialChanges.none(), "apart", List.of(new Group(List.of(guest, guest))))));
        refused(
                "matching.try.gone",
                () -> tryOut(
                        with(TrialChanges.none(), "forbidden", List.of(new Forbidden(guest, HostFamilyId.next())))));
        refused(
                "matching.try.gone",
                () -> tryOut(with(
                        TrialChanges.none(), "together", List.of(new Group(List.of(guest, ParticipantId.next()))))));
    }

    @Test
    void a_plan_is_taken_over_as_drafts_and_can_be_undone() {
        place(guest, possibleFor(guest).get(1));
        var before = placements();
        var best = tryOut(TrialChanges.none());

        var taken = takeOver(best, false);

        assertThat(taken.placed()).isEqualTo((int) reached(best, "placed"));
        assertThat(taken.leftOut()).isEmpty();
        assertThat(homes()).isEqualTo(homes(best));
        assertThat(compare(null, best).changed()).isZero();
        assertThat(compare(null, best).better()).isNull();
        at(changes -> {
            desk.undoing.undo(CHRC_2027, changes);
            return true;
        });
        assertThat(placements()).isEqualTo(before);
    }

    @Test
    void a_plan_is_not_taken_over_onto_a_board_that_somebody_else_has_changed() {
        var best = tryOut(TrialChanges.none());
        var seen = view().changes();
        place(guest, possibleFor(guest).get(1));
        var before = placements();

        assertThatThrownBy(() -> acting(() -> desk.takingOver.takeOver(CHRC_2027, seen, best, false)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(placements()).isEqualTo(before);
    }

    @Test
    void what_is_settled_stays_and_whoever_stood_in_its_way_is_named() {
        var best = tryOut(TrialChanges.none());
        var home = plan(best).content().of(guest).get(0).family();
        var other = possibleFor(guest).stream()
                .filter(family -> !family.equals(home))
                .findFirst()
                .orElseThrow();
        place(guest, other);
        at(changes -> {
            desk.deciding.propose(CHRC_2027, changes);
            return true;
        });
        var settled = placements();

        var taken = takeOver(best, false);

        assertThat(taken.stayed()).containsExactly(guest);
        assertThat(placements()).containsAll(settled);
        assertThat(homes().get(guest)).containsExactly(other);
        assertThat(compare(null, null).left().broken()).isZero();
        assertThat(taken.placed() + taken.leftOut().size() + 1).isEqualTo((int) reached(best, "placed"));
    }

    @Test
    void a_plan_with_a_guest_and_a_home_that_are_gone_is_taken_over_without_them() {
        var best = tryOut(TrialChanges.none());
        var gone = plan(best).content().places().stream()
                .filter(place -> !place.participant().equals(guest))
                .findFirst()
                .orElseThrow();
        withdraw(gone.participant());
        var home = plan(best).content().of(guest).get(0).family();
        resign(home);
        var affected = plan(best).content().places().stream()
                .filter(place -> place.family().equals(home))
                .map(PlannedPlace::participant)
                .collect(Collectors.toCollection(ArrayList::new));
        affected.add(gone.participant());

        var comparison = compare(null, best);
        assertThat(row(comparison, guest).right().against())
                .containsExactly(Remark.blocks("matching.against.home-gone"));
        assertThat(row(comparison, guest).right().scores()).containsExactly(-1);
        assertThat(row(comparison, gone.participant()).right().places()).hasSize(1);
        assertThat(takeOver(best, false).leftOut()).containsExactlyInAnyOrderElementsOf(affected);
        assertThat(homes()).doesNotContainKey(guest).doesNotContainKey(gone.participant());
    }

    @Test
    void a_rule_that_has_come_since_is_said_and_keeps_the_guest_off_the_board() {
        var best = tryOut(TrialChanges.none());
        var home = plan(best).content().of(guest).get(0).family();
        at(changes -> {
            desk.rules.forbid(CHRC_2027, changes, guest, home, true);
            return true;
        });

        var comparison = compare(null, best);

        assertThat(row(comparison, guest).right().against()).containsExactly(Remark.blocks("matching.forbidden-here"));
        assertThat(level(comparison, "placed").right()).isEqualTo(reached(best, "placed") - 1);
        assertThat(takeOver(best, false).leftOut()).containsExactly(guest);
    }

    @Test
    void what_was_laid_down_with_a_plan_comes_back_only_if_asked() {
        var two = tryOut(TrialChanges.none());
        takeOver(two, false);
        var pair = plan(two).content().places().stream()
                .map(PlannedPlace::participant)
                .distinct()
                .limit(2)
                .toList();
        at(changes -> {
            desk.rules.befriend(CHRC_2027, changes, pair);
            return true;
        });
        at(changes -> {
            desk.placing.lock(CHRC_2027, changes, guest, true);
            return true;
        });
        var kept = keep("friends");
        at(changes -> {
            desk.rules.dissolve(CHRC_2027, changes, new Group(pair));
            return true;
        });
        at(changes -> {
            desk.placing.lock(CHRC_2027, changes, guest, false);
            return true;
        });

        takeOver(kept, false);
        assertThat(view().rules().friends()).isEmpty();
        assertThat(placements()).noneMatch(PlacementDetails::locked);

        takeOver(kept, true);
        assertThat(view().rules().friends()).containsExactly(new Group(pair));
        assertThat(placements())
                .filteredOn(PlacementDetails::locked)
                .extracting(PlacementDetails::participant)
                .containsExactly(guest);
    }

    @Test
    void a_trial_is_kept_or_thrown_away_by_the_first_who_says_so() {
        var trial = tryOut(TrialChanges.none());
        var version = plan(trial).version();

        acting(() -> {
            desk.keeping.keepTrial(trial, version, "best");
            return true;
        });

        assertThat(plan(trial).state()).isEqualTo(PlanState.KEPT);
        assertThat(plan(trial).name()).isEqualTo("best");
        assertThatThrownBy(() -> acting(() -> {
                    desk.keeping.keepTrial(trial, version + 1, "other");
                    return true;
                }))
                .isInstanceOf(ConcurrentChange.class);
        acting(() -> {
            desk.keeping.throwAway(trial);
            return true;
        });
        assertThat(acting(() -> desk.keeping.all(CHRC_2027))).isEmpty();
    }

    @Test
    void without_a_family_or_a_bed_the_reason_is_said_and_nothing_is_solved() {
        view().homes()
                .forEach(home -> acting(() -> {
                    var entry = office.hosts.get(home.id());
                    office.hosts.change(home.id(), entry.version(), with(entry.value(), "guestBeds", 0));
                    return true;
                }));
        refused("matching.no-beds", () -> solve());
        refused("matching.no-beds", () -> tryOut(TrialChanges.none()));

        view().homes().forEach(home -> resign(home.id()));

        refused("matching.no-families", () -> solve());
        assertThat(acting(() -> desk.solving.last(CHRC_2027))).isEmpty();
    }

    @Test
    void two_locked_into_one_bed_are_named_with_the_home_and_its_nights() {
        var home = view().homes().stream()
                .filter(one -> one.beds() > 1 && mayShare(one.id()).size() > 1)
                .findFirst()
                .orElseThrow()
                .id();
        var two = mayShare(home).subList(0, 2);
        at(changes -> {
            desk.rules.keepTogether(CHRC_2027, changes, two);
            return true;
        });
        two.forEach(one -> place(one, home));
        two.forEach(one -> at(changes -> {
            desk.placing.lock(CHRC_2027, changes, one, true);
            return true;
        }));
        acting(() -> {
            var entry = office.hosts.get(home);
            office.hosts.change(home, entry.version(), with(with(entry.value(), "guestBeds", 1), "guestRooms", 1));
            return true;
        });

        solve();
        desk.awaitTheEngine();

        var run = acting(() -> desk.solving.last(CHRC_2027)).orElseThrow();
        assertThat(run.state()).isEqualTo(RunState.CONTRADICTION);
        assertThat(run.outcome().contradiction())
                .filteredOn(member -> member.code().equals("locked"))
                .extracting(Contradicting::participant)
                .containsExactlyInAnyOrder(two.get(0).toString(), two.get(1).toString());
        assertThat(run.outcome().contradiction())
                .filteredOn(member -> member.code().equals("no-free-bed"))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.family()).isEqualTo(home.toString());
                    assertThat(member.nights()).contains(view().nights().arrival());
                });
        assertThat(run.outcome().contradiction()).hasSize(3);
        assertThat(placements()).hasSize(2);
    }

    /** Guests of one sex who could stay there, without a room alone. */
    private List<ParticipantId> mayShare(HostFamilyId home) {
        return view().guests().stream()
                .filter(one ->
                        one.person().sex() == Sex.FEMALE && !one.details().wishesOwnRoom())
                .filter(one -> possibleFor(one.id()).contains(home))
                .map(BoardGuest::id)
                .toList();
    }

    private void solve() {
        at(changes -> {
            desk.solving.start(CHRC_2027, changes);
            return true;
        });
    }

    private PlanId tryOut(TrialChanges changes) {
        var id = at(state -> desk.trying.start(CHRC_2027, state, changes));
        desk.awaitTheEngine();
        return id;
    }

    private TakenOver takeOver(PlanId plan, boolean withRules) {
        return at(changes -> desk.takingOver.takeOver(CHRC_2027, changes, plan, withRules));
    }

    private PlanId keep(String name) {
        return at(changes -> desk.keeping.keep(CHRC_2027, changes, name));
    }

    private PlanView plan(PlanId id) {
        return acting(() -> desk.keeping.get(id));
    }

    private PlanComparison compare(PlanId left, PlanId right) {
        return acting(() -> desk.comparing.compare(CHRC_2027, left, right));
    }

    private static LevelPair level(PlanComparison comparison, String name) {
        return comparison.levels().stream()
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(PlanComparison comparison, ParticipantId guest) {
        return comparison.rows().stream()
                .filter(row -> row.guest().equals(guest))
                .findFirst()
                .orElseThrow();
    }

    private long reached(PlanId plan, String level) {
        return plan(plan).outcome().levels().stream()
                .filter(reached -> reached.name().equals(level))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private Map<ParticipantId, List<HostFamilyId>> homes() {
        return view().guests().stream()
                .filter(one -> !one.places().isEmpty())
                .collect(Collectors.toMap(
                        BoardGuest::id,
                        one -> one.places().stream()
                                .map(PlacementDetails::family)
                                .toList()));
    }

    private Map<ParticipantId, List<HostFamilyId>> homes(PlanId plan) {
        return plan(plan).content().places().stream()
                .collect(Collectors.groupingBy(
                        PlannedPlace::participant, Collectors.mapping(PlannedPlace::family, Collectors.toList())));
    }

    private void withdraw(ParticipantId participant) {
        acting(() -> {
            var entry = office.participants.get(participant);
            office.participants.change(participant, entry.version(), with(entry.value(), "withdrawn", true));
            return true;
        });
    }

    private void resign(HostFamilyId family) {
        acting(() -> {
            var entry = office.hosts.get(family);
            office.hosts.change(family, entry.version(), with(entry.value(), "active", false));
            return true;
        });
    }

    private List<HomeChoice> choices(ParticipantId participant) {
        return desk.board.choices(CHRC_2027, participant);
    }

    private List<HostFamilyId> possibleFor(ParticipantId participant) {
        return choices(participant).stream()
                .filter(HomeChoice::open)
                .map(choice -> choice.home().id())
                .toList();
    }

    private BoardView view() {
        return desk.board.view(CHRC_2027);
    }

    private List<PlacementDetails> placements() {
        return view().guests().stream().flatMap(one -> one.places().stream()).toList();
    }

    private void place(ParticipantId participant, HostFamilyId family) {
        at(changes -> {
            desk.placing.place(CHRC_2027, changes, participant, family, "");
            return true;
        });
    }

    private <T> T at(LongFunction<T> deed) {
        return acting(() -> deed.apply(view().changes()));
    }

    private <T> T acting(Supplier<T> deed) {
        return office.caller.actingAs(Caller.job("chiba", Permission.values()), deed::get);
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private static UploadedTable file(TableKind kind, String name) throws IOException {
        return new UploadedTable(kind, name, Files.readAllBytes(FILES.resolve(name)));
    }
}
