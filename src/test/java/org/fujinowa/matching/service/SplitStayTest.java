package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;
import static org.fujinowa.shared.Alter.with;

import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.shared.StayPeriod;
import org.junit.jupiter.api.Test;

/** A stay is split over homes, by hand and by the engine, and other homes stand by. */
class SplitStayTest extends BoardCase {
    @Test
    void a_stay_is_split_by_hand_and_every_night_must_have_a_home_before_anybody_stands_for_it() {
        var stay = stayOf(guest);
        var other = possibleFor(guest).get(1);
        placeFor(home, new StayPeriod(stay.arrival(), stay.arrival().plusDays(2)));
        assertThat(view().placed()).isZero();
        refused("matching.nights-missing", () -> doing("chiba", at -> desk.deciding.propose(CHRC_2027, at)));

        placeFor(other, new StayPeriod(stay.arrival().plusDays(2), stay.departure()));

        assertThat(view().placed()).isEqualTo(1);
        assertThat(placesOf(guest))
                .extracting(PlacementDetails::family, PlacementDetails::firstNight, PlacementDetails::departure)
                .containsExactly(
                        tuple(home, stay.arrival(), stay.arrival().plusDays(2)),
                        tuple(other, stay.arrival().plusDays(2), stay.departure()));
        doing("chiba", at -> assertThat(desk.deciding.propose(CHRC_2027, at)).isEqualTo(2));
        refused("matching.settled", () -> placeFor(other, stay));
    }

    @Test
    void nights_elsewhere_cut_what_was_there_and_undo_brings_it_back() {
        place(guest, home);
        var before = placesOf(guest);
        var stay = stayOf(guest);
        var middle = new StayPeriod(stay.arrival().plusDays(2), stay.arrival().plusDays(4));

        placeFor(possibleFor(guest).get(1), middle);

        assertThat(placesOf(guest))
                .extracting(PlacementDetails::firstNight, PlacementDetails::departure)
                .containsExactly(
                        tuple(stay.arrival(), middle.arrival()),
                        tuple(middle.arrival(), middle.departure()),
                        tuple(middle.departure(), stay.departure()));
        assertThat(view().placed()).isEqualTo(1);
        undo();
        assertThat(placesOf(guest)).isEqualTo(before);
    }

    @Test
    void nights_outside_of_the_stay_are_refused() {
        var stay = stayOf(guest);

        refused(
                "matching.nights-outside-stay",
                () -> placeFor(home, new StayPeriod(stay.arrival().minusDays(1), stay.departure())));
    }

    @Test
    void the_engine_splits_a_stay_and_leaves_the_settled_part_where_it_is() {
        lay(with(MatchSettings.usual(), "maxMoves", 1));
        var stay = stayOf(guest);
        var early = new StayPeriod(stay.arrival(), stay.arrival().plusDays(2));
        placeFor(home, early);
        doing("chiba", at -> desk.placing.lock(CHRC_2027, at, guest, true));

        solve();

        assertThat(placesOf(guest).get(0))
                .extracting(PlacementDetails::family, PlacementDetails::firstNight, PlacementDetails::locked)
                .containsExactly(home, stay.arrival(), true);
        assertThat(onBoard(guest).placed()).isTrue();
    }

    @Test
    void a_backup_is_another_home_that_could_take_the_guest_and_is_named_no_longer_when_it_cannot() {
        lay(with(MatchSettings.usual(), "backups", true));
        solve();
        var placed = view().guests().stream()
                .filter(one -> one.backup() != null)
                .findFirst()
                .orElseThrow();
        assertThat(placed.places()).allSatisfy(place -> {
            assertThat(place.backup()).isEqualTo(placed.backup());
            assertThat(place.family()).isNotEqualTo(placed.backup());
        });

        doing("chiba", at -> desk.rules.forbid(CHRC_2027, at, placed.id(), placed.backup(), true));

        assertThat(onBoard(placed.id()).backup()).isNotEqualTo(placed.backup());
    }

    @Test
    void who_is_not_placed_has_no_backup() {
        assertThat(onBoard(guest).backup()).isNull();
    }
}
