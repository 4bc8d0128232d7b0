package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;
import static org.fujinowa.vetting.VettingExamples.homeVisit;

import java.time.Instant;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.Requirement;
import org.junit.jupiter.api.Test;

/** What is mandatory and not shown is a wall: by hand, for the engine, and at the confirmation. */
class VettingOnTheBoardTest extends BoardCase {

    private static final int VALID_MONTHS = 24;

    private final Requirement visit = new Requirement(RequirementId.next(), homeVisit());

    @Test
    void a_family_without_a_visit_by_two_is_closed_and_opens_with_the_second_person() {
        desk.requirements.add(visit);

        refused("matching.blocked", () -> place(guest, home));
        var visited = visited(home, stayOf(guest).arrival().minusMonths(1));
        refused("matching.blocked", () -> place(guest, home));
        visited.confirm("kumagai");
        place(guest, home);

        assertThat(placements()).hasSize(1);
    }

    @Test
    void a_visit_that_lapses_on_the_last_night_does_not_hold() {
        desk.requirements.add(visit);
        var departure = stayOf(guest).departure();

        visited(home, departure.minusDays(1).minusMonths(VALID_MONTHS)).confirm("kumagai");
        refused("matching.blocked", () -> place(guest, home));
        visited(home, departure.minusMonths(VALID_MONTHS)).confirm("kumagai");
        place(guest, home);

        assertThat(placements()).hasSize(1);
    }

    @Test
    void the_engine_places_guests_only_where_two_have_visited() {
        var open = possibleFor(guest).stream().limit(2).toList();
        desk.requirements.add(visit);
        open.forEach(family ->
                visited(family, stayOf(guest).arrival().minusMonths(1)).confirm("kumagai"));

        solve();

        assertThat(placements()).isNotEmpty().allMatch(placement -> open.contains(placement.family()));
    }

    @Test
    void a_proposal_is_not_confirmed_once_the_visit_is_struck_out() {
        desk.requirements.add(visit);
        var visited = visited(home, stayOf(guest).arrival().minusMonths(1));
        visited.confirm("kumagai");
        place(guest, home);
        doing("chiba", changes -> desk.deciding.propose(CHRC_2027, changes));

        visited.strike("kumagai", "日付の間違い");

        refused("matching.blocked", () -> doing("kumagai", changes -> desk.deciding.confirm(CHRC_2027, changes)));
    }

    private Evidence visited(HostFamilyId family, LocalDate on) {
        var details = new EvidenceDetails(family, visit.id(), "", on, VettingResult.CLEAR, "", "");
        var evidence = new Evidence(EvidenceId.next(), details, visit.row(), "chiba", Instant.EPOCH);
        desk.vetting.evidence.add(evidence);
        return evidence;
    }
}
