package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;
import static org.fujinowa.shared.Alter.with;

import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.SolveOutcome.Contradicting;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.people.Sex;
import org.junit.jupiter.api.Test;

/** Where there can be no plan, what stands in its way is named, and the board stays as it is. */
class NoPlanTest extends PlansCase {

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
}
