package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardRules.Group;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlanComparison;
import org.fujinowa.matching.PlanComparison.Row;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlannedPlace;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.shared.ConcurrentChange;
import org.junit.jupiter.api.Test;

/** Plans are taken over as drafts, as far as what is settled, gone or ruled out since lets them. */
class TakingOverTest extends PlansCase {

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

    private static Row row(PlanComparison comparison, ParticipantId guest) {
        return comparison.rows().stream()
                .filter(row -> row.guest().equals(guest))
                .findFirst()
                .orElseThrow();
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
}
