package org.fujinowa.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final Instant NOW = Instant.parse("2027-05-01T12:00:00Z");

    @Test
    void one_coordinator_proposes_and_another_confirms() {
        var placement = draft();

        placement.propose("chiba", NOW);
        placement.confirm("kumagai", NOW);

        assertThat(placement.state()).isEqualTo(PlacementState.CONFIRMED);
        assertThat(placement.details().proposedBy()).isEqualTo("chiba");
        assertThat(placement.details().confirmedBy()).isEqualTo("kumagai");
    }

    @Test
    void nobody_confirms_their_own_proposal() {
        var placement = draft();
        placement.propose("chiba", NOW);

        assertThatThrownBy(() -> placement.confirm("chiba", NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        broken -> assertThat(broken.key()).isEqualTo("matching.needs-second-person"));
        assertThat(placement.state()).isEqualTo(PlacementState.PROPOSED);
    }

    @Test
    void a_draft_cannot_be_confirmed() {
        assertThatThrownBy(() -> draft().confirm("kumagai", NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_reopened_placement_needs_both_people_again() {
        var placement = draft();
        placement.propose("chiba", NOW);
        placement.confirm("kumagai", NOW);

        placement.reopen("家庭の都合");

        assertThat(placement.state()).isEqualTo(PlacementState.DRAFT);
        assertThat(placement.details().proposedBy()).isNull();
        assertThat(placement.details().confirmedBy()).isNull();
        assertThat(placement.details().reason()).isEqualTo("家庭の都合");
    }

    private static Placement draft() {
        return new Placement(new PlacementDetails(
                MatchingExamples.DELEGATION,
                ParticipantId.next(),
                HostFamilyId.next(),
                MatchingExamples.SUMMER.arrival(),
                MatchingExamples.SUMMER.departure(),
                1,
                PlacementState.DRAFT,
                false,
                "",
                500,
                null,
                "chiba",
                NOW,
                null,
                null,
                null,
                null));
    }
}
