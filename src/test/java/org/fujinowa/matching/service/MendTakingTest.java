package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.GuestMove.Fate;
import org.fujinowa.matching.MendWay;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.Mishap.Kind;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.StayPeriod;
import org.junit.jupiter.api.Test;

/** Mended plans are taken over: the registers learn what has happened, and nobody is put back where it cannot be. */
class MendTakingTest extends MendCase {

    @Test
    void no_later_plan_puts_anybody_back_where_it_cannot_be() {
        var gone = placements().get(0).family();
        note(cancels(gone, FIRST));
        mend();
        take(MendWay.EVERYBODY_PLACED);

        doing("chiba", changes -> desk.solving.start(CHRC_2027, changes));
        desk.awaitTheEngine();

        assertThat(placements()).isNotEmpty().noneMatch(place -> place.family().equals(gone));
        assertThat(office.deeds()).anyMatch(line -> line.startsWith("CHANGED HostFamily away:"));
        assertThat(office.deeds()).anyMatch(line -> line.contains("mended:  -> " + REASON));
    }

    @Test
    void nothing_is_undone_past_a_mended_plan() {
        note(cancels(placements().get(0).family(), FIRST));
        mend();
        take(MendWay.FEWEST_CHANGES);

        refused(
                "matching.mend-cannot-be-undone",
                () -> doing("chiba", changes -> desk.undoing.undo(CHRC_2027, changes)));
    }

    @Test
    void who_does_not_come_takes_part_no_longer_and_who_leaves_early_keeps_the_nights_that_were_slept() {
        var early = placements().get(0).participant();
        var never = placements().get(1).participant();
        note(new Mishap(Kind.GUEST_AWAY, never, null, FIRST, LAST_MORNING));
        mend();
        assertThat(plan(MendWay.EVERYBODY_PLACED).moves())
                .anyMatch(move -> move.guest().equals(never) && move.fate() == Fate.LEFT);
        take(MendWay.EVERYBODY_PLACED);
        assertThat(office.participants.get(never).value().withdrawn()).isTrue();
        assertThat(of(placements(), never)).isEmpty();

        clock.wind(Instant.parse("2027-06-30T00:00:00Z"));
        note(new Mishap(Kind.GUEST_AWAY, early, null, LocalDate.of(2027, 7, 2), LAST_MORNING));
        mend();
        take(MendWay.FEWEST_CHANGES);

        assertThat(office.participants.get(early).value().stayUntil()).isEqualTo(LocalDate.of(2027, 7, 2));
        assertThat(of(placements(), early))
                .singleElement()
                .satisfies(place -> assertThat(place.departure()).isEqualTo(LocalDate.of(2027, 7, 2)));
    }

    @Test
    void a_bed_that_is_lost_is_not_used_again() {
        var full = placements().get(0);
        var beds = office.hosts.get(full.family()).value().guestBeds();
        var night = LocalDate.of(2027, 7, 1);
        for (int bed = 0; bed < beds; bed++) {
            // one after another, each a mending of its own
            note(new Mishap(Kind.BED_LOST, null, full.family(), night, night.plusDays(1)));
            mend();
            take(MendWay.EVERYBODY_PLACED);
        }

        assertThat(placements()).noneMatch(place -> place.family().equals(full.family()) && place.holdsOn(night));
    }

    @Test
    void a_bed_that_is_there_after_all_counts_again_and_nobody_moves_by_it() {
        var home = placements().get(0).family();
        note(new Mishap(Kind.BED_LOST, null, home, FIRST, LAST_MORNING));
        mend();
        take(MendWay.EVERYBODY_PLACED);
        var fewer = beds(home);
        var before = placements();
        var lost = desk.lostBeds.during(CHRC_2027);
        assertThat(lost).singleElement().satisfies(bed -> {
            assertThat(bed.family()).isEqualTo(home);
            assertThat(bed.nights()).isEqualTo(new StayPeriod(FIRST, LAST_MORNING));
            assertThat(bed.by()).isEqualTo("job:chiba");
        });

        acting("kumagai", () -> desk.lostBeds.giveBack(lost.get(0).id()));
        acting("chiba", () -> desk.lostBeds.giveBack(lost.get(0).id()));

        assertThat(desk.lostBeds.during(CHRC_2027)).isEmpty();
        assertThat(beds(home)).isEqualTo(fewer + 1);
        assertThat(placements()).isEqualTo(before);
        assertThat(office.deeds())
                .filteredOn(line -> line.contains("bedBack"))
                .hasSize(1)
                .allMatch(line -> line.startsWith("CHANGED HostFamily"));
    }

    @Test
    void somebody_who_was_faster_is_not_overwritten_and_what_was_noted_stays() {
        note(cancels(placements().get(0).family(), FIRST));
        mend();
        var seen = view().changes();
        doing(
                "kumagai",
                changes -> desk.deciding.reopen(
                        CHRC_2027, changes, placements().get(0).participant(), "x"));

        assertThatThrownBy(() -> acting(
                        "chiba",
                        () -> desk.mendTaking.takeOver(
                                CHRC_2027, run(), view().changes(), MendWay.FEWEST_CHANGES, REASON)))
                .isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() -> acting(
                        "chiba",
                        () -> desk.mendTaking.takeOver(CHRC_2027, run(), seen, MendWay.FEWEST_CHANGES, REASON)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(desk.mending.last(CHRC_2027).happened()).hasSize(1);
    }

    @Test
    void a_family_without_guests_changes_nothing_but_what_is_known_of_it() {
        var used = placements().stream().map(PlacementDetails::family).collect(Collectors.toSet());
        var free = view().homes().stream()
                .map(home -> home.id())
                .filter(home -> !used.contains(home))
                .findFirst()
                .orElseThrow();
        var before = placements();
        note(cancels(free, FIRST));
        mend();
        assertThat(plan(MendWay.FEWEST_CHANGES).moves()).isEmpty();

        take(MendWay.FEWEST_CHANGES);

        assertThat(placements()).isEqualTo(before);
        assertThat(office.hosts.get(free).value().freeOn(FIRST)).isFalse();
    }

    private int beds(HostFamilyId family) {
        return view().homes().stream()
                .filter(home -> home.id().equals(family))
                .findFirst()
                .orElseThrow()
                .beds();
    }
}
