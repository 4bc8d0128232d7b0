package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;
import static org.fujinowa.shared.Alter.with;

import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardRules.Forbidden;
import org.fujinowa.matching.BoardRules.Group;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.PlanComparison.Better;
import org.fujinowa.matching.PlanState;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** Plans tried out by the real engine: what is changed in a trial holds there, and the board stays as it is. */
class TryingTest extends PlansCase {

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

    private List<HomeChoice> choices(ParticipantId participant) {
        return desk.board.choices(CHRC_2027, participant);
    }
}
