package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import org.fujinowa.matching.RunView;
import org.junit.jupiter.api.Test;

class RunViewTest extends BoardCase {

    @Test
    void a_plan_is_out_of_date_once_somebody_has_changed_the_board() {
        solve();
        assertThat(outdated()).isFalse();

        undo();
        assertThat(outdated()).isTrue();
    }

    private boolean outdated() {
        return inTheNameOf("chiba", () -> desk.solving.last(CHRC_2027))
                .map((RunView run) -> run.outdated(view().changes()))
                .orElseThrow();
    }
}
