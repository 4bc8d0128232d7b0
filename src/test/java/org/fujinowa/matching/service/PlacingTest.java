package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.ConcurrentChange;
import org.junit.jupiter.api.Test;

/** How guests come to homes by hand, on the board of the demonstration's students. */
class PlacingTest extends BoardCase {
    @Test
    void a_draft_is_placed_moved_and_taken_away() {
        place(guest, home);
        var other = possibleFor(guest).stream()
                .filter(family -> !family.equals(home))
                .findFirst()
                .orElseThrow();
        doing("chiba", changes -> desk.placing.place(CHRC_2027, changes, guest, other, " besser "));

        assertThat(placements()).singleElement().satisfies(placement -> {
            assertThat(placement.family()).isEqualTo(other);
            assertThat(placement.reason()).isEqualTo("besser");
            assertThat(placement.placedBy()).isEqualTo("job:chiba");
        });
        doing("chiba", changes -> desk.placing.unplace(CHRC_2027, changes, guest));
        assertThat(placements()).isEmpty();
    }

    @Test
    void nothing_happens_on_a_board_that_somebody_else_has_changed() {
        place(guest, home);

        assertThatThrownBy(() -> desk.placing.unplace(CHRC_2027, 0, guest)).isInstanceOf(ConcurrentChange.class);
        assertThat(placements()).hasSize(1);
    }

    @Test
    void a_forbidden_pair_loses_its_draft_and_is_refused_until_it_is_allowed() {
        place(guest, home);

        doing("chiba", changes -> desk.rules.forbid(CHRC_2027, changes, guest, home, true));

        assertThat(placements()).isEmpty();
        refused("matching.forbidden", () -> place(guest, home));
        doing("chiba", changes -> desk.rules.forbid(CHRC_2027, changes, guest, home, false));
        place(guest, home);
        assertThat(placements()).hasSize(1);
    }

    @Test
    void a_board_has_no_power_over_the_guests_of_another() {
        place(guest, home);
        var other = DelegationId.next();

        refused("matching.not-placed", () -> acting("chiba", () -> desk.placing.unplace(other, 0, guest)));
        acting("chiba", () -> desk.rules.forbid(other, 1, guest, home, true));

        assertThat(placements()).hasSize(1);
    }
}
