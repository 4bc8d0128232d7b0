package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import org.fujinowa.matching.PlacementState;
import org.junit.jupiter.api.Test;

/** Two people decide. */
class DecidingTest extends BoardCase {
    @Test
    void two_people_decide_and_what_they_decided_cannot_be_moved_or_undone() {
        place(guest, home);
        doing("chiba", changes -> desk.deciding.propose(CHRC_2027, changes));
        refused(
                "matching.needs-second-person",
                () -> doing("chiba", changes -> desk.deciding.confirm(CHRC_2027, changes)));
        refused("matching.settled", () -> place(guest, possibleFor(guest).get(1)));

        doing("kumagai", changes -> desk.deciding.confirm(CHRC_2027, changes));

        assertThat(placements()).singleElement().satisfies(placement -> {
            assertThat(placement.state()).isEqualTo(PlacementState.CONFIRMED);
            assertThat(placement.proposedBy()).isEqualTo("job:chiba");
            assertThat(placement.confirmedBy()).isEqualTo("job:kumagai");
        });
        refused("matching.confirmed-cannot-be-undone", this::undo);
        refused(
                "matching.reason-missing",
                () -> doing("chiba", changes -> desk.deciding.reopen(CHRC_2027, changes, guest, " ")));
        doing("chiba", changes -> desk.deciding.reopen(CHRC_2027, changes, guest, "病気（架空）"));
        assertThat(placements().get(0).state()).isEqualTo(PlacementState.DRAFT);
    }
}
