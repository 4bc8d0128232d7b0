package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import org.fujinowa.matching.PlanState;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.shared.ConcurrentChange;
import org.junit.jupiter.api.Test;

/** A plan that is kept beside the board stays as it was, and means one thing. */
class PlanKeepingTest extends PlansCase {

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
}
