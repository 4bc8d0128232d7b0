package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.util.List;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.DeedAbout;
import org.fujinowa.matching.HomesOffered;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.shared.ConcurrentChange;
import org.junit.jupiter.api.Test;

/** Deeds on the board are taken back and done again. */
class UndoingTest extends BoardCase {
    @Test
    void each_undo_takes_one_deed_back() {
        place(guest, home);
        var drafted = placements();
        doing("chiba", changes -> desk.placing.lock(CHRC_2027, changes, guest, true));
        doing("chiba", changes -> desk.deciding.propose(CHRC_2027, changes));
        doing("chiba", changes -> desk.rules.keepApart(CHRC_2027, changes, ready().subList(0, 2)));

        undo();
        assertThat(view().rules()).isEqualTo(BoardRules.none());
        assertThat(placements().get(0).state()).isEqualTo(PlacementState.PROPOSED);
        undo();
        assertThat(placements().get(0).state()).isEqualTo(PlacementState.DRAFT);
        assertThat(placements().get(0).locked()).isTrue();
        undo();
        assertThat(placements()).isEqualTo(drafted);
        undo();
        assertThat(placements()).isEmpty();
        refused("matching.nothing-to-undo", this::undo);
    }

    @Test
    void a_place_that_was_taken_away_comes_back_with_undo() {
        place(guest, home);
        var before = placements();
        doing("chiba", changes -> desk.placing.unplace(CHRC_2027, changes, guest));

        undo();

        assertThat(placements()).isEqualTo(before);
    }

    @Test
    void what_was_taken_back_is_done_again_until_somebody_does_something_new() {
        place(guest, home);
        doing("chiba", changes -> desk.placing.lock(CHRC_2027, changes, guest, true));
        var locked = placements();
        undo();
        undo();
        assertThat(placements()).isEmpty();

        redo();
        redo();
        assertThat(placements()).isEqualTo(locked);
        refused("matching.nothing-to-redo", this::redo);

        undo();
        doing("chiba", changes -> desk.rules.keepApart(CHRC_2027, changes, ready().subList(0, 2)));
        refused("matching.nothing-to-redo", this::redo);
        assertThat(placements().get(0).locked()).isFalse();
    }

    @Test
    void one_goes_to_any_step_in_one_go_and_back_again() {
        place(guest, home);
        var first = numbers().get(0);
        note("静かな家（架空）");
        doing("chiba", changes -> desk.placing.unplace(CHRC_2027, changes, guest));
        var all = view();

        doing("kumagai", changes -> desk.undoing.goTo(CHRC_2027, changes, first));
        assertThat(placements()).hasSize(1);
        assertThat(view().notes().all()).isEmpty();
        assertThat(history()).extracting(PastDeed::undone).containsExactly(true, true, false);
        assertThat(history().get(0).movedBy()).isEqualTo("job:kumagai");

        doing(
                "chiba",
                changes -> desk.undoing.goTo(CHRC_2027, changes, numbers().get(0)));
        assertThat(view().guests()).isEqualTo(all.guests());
        assertThat(view().notes()).isEqualTo(all.notes());

        doing("chiba", changes -> desk.undoing.goTo(CHRC_2027, changes, 0));
        assertThat(placements()).isEmpty();
        refused("matching.nothing-to-undo", () -> doing("chiba", at -> desk.undoing.goTo(CHRC_2027, at, 0)));
    }

    @Test
    void each_step_tells_who_did_what_about_whom() {
        place(guest, home);
        doing("kumagai", changes -> desk.placing.lock(CHRC_2027, changes, guest, true));

        assertThat(history())
                .extracting(PastDeed::deed, PastDeed::by, PastDeed::about)
                .containsExactly(
                        tuple("matching.deed.lock", "job:kumagai", DeedAbout.guest(guest)),
                        tuple("matching.deed.place", "job:chiba", DeedAbout.pair(guest, home)));
    }

    @Test
    void a_way_back_that_somebody_else_has_changed_is_not_gone() {
        place(guest, home);

        assertThatThrownBy(() -> acting("chiba", () -> desk.undoing.undo(CHRC_2027, 0)))
                .isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() -> acting("chiba", () -> desk.undoing.goTo(CHRC_2027, 0, 0)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(placements()).hasSize(1);
    }

    @Test
    void nobody_confirms_a_proposal_that_they_brought_back_themselves() {
        place(guest, home);
        doing("kumagai", changes -> desk.deciding.propose(CHRC_2027, changes));
        doing("kumagai", changes -> desk.undoing.undo(CHRC_2027, changes));

        doing("chiba", changes -> desk.undoing.redo(CHRC_2027, changes));

        assertThat(placements().get(0).proposedBy()).isEqualTo("job:chiba");
        refused(
                "matching.needs-second-person",
                () -> doing("chiba", changes -> desk.deciding.confirm(CHRC_2027, changes)));
    }

    @Test
    void what_was_reopened_comes_back_as_a_proposal_and_never_as_confirmed() {
        place(guest, home);
        doing("chiba", changes -> desk.deciding.propose(CHRC_2027, changes));
        doing("kumagai", changes -> desk.deciding.confirm(CHRC_2027, changes));
        doing("kumagai", changes -> desk.deciding.reopen(CHRC_2027, changes, guest, "病気（架空）"));

        undo();

        assertThat(placements().get(0).state()).isEqualTo(PlacementState.PROPOSED);
        refused("matching.confirmed-cannot-be-undone", this::undo);
    }

    @Test
    void families_that_were_offered_are_taken_back_and_offered_again() {
        place(guest, home);
        doing("chiba", changes -> desk.offering.offer(CHRC_2027, changes, java.util.List.of(home)));
        assertThat(view().homes()).hasSize(1);

        undo();
        assertThat(view().homes().size()).isGreaterThan(1);
        assertThat(placements()).hasSize(1);
        redo();
        assertThat(view().homes()).hasSize(1);
    }

    @Test
    void families_that_came_with_an_import_stay_offered_whatever_is_undone() {
        place(guest, home);
        desk.take(new HomesOffered(CHRC_2027, List.of(home)));
        note("静かな家（架空）");

        doing("chiba", changes -> desk.undoing.goTo(CHRC_2027, changes, 0));

        assertThat(placements()).isEmpty();
        assertThat(view().homes()).hasSize(1);
        assertThat(history()).hasSize(2);
        doing(
                "chiba",
                changes -> desk.undoing.goTo(CHRC_2027, changes, numbers().get(0)));
        assertThat(view().homes()).hasSize(1);
        assertThat(placements()).hasSize(1);
    }

    @Test
    void the_trail_says_what_was_taken_back_and_done_again() {
        place(guest, home);
        undo();
        redo();

        assertThat(office.deeds()).anyMatch(line -> line.startsWith("UNDONE MatchBoard"));
        assertThat(office.deeds()).anyMatch(line -> line.startsWith("REDONE MatchBoard"));
        assertThat(office.deeds()).anyMatch(line -> line.startsWith("REDONE Placement"));
    }

    private List<PastDeed> history() {
        return desk.undoing.history(CHRC_2027);
    }

    private List<Long> numbers() {
        return history().stream().map(PastDeed::number).toList();
    }

    private void redo() {
        doing("chiba", changes -> desk.undoing.redo(CHRC_2027, changes));
    }

    private void note(String words) {
        doing("chiba", changes -> desk.notes.write(CHRC_2027, changes, guest, home, words));
    }
}
