package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.GuestMove;
import org.fujinowa.matching.MendWay;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.Mishap.Kind;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.junit.jupiter.api.Test;

/** A week in which something is cancelled every day: only those move whom the engine named. */
class MendWeekTest extends MendCase {

    @Test
    void random_cancellations_day_by_day_move_nobody_but_whom_the_engine_named() {
        var random = new Random(1127);
        for (int day = 0; day < 7; day++) {
            var today = FIRST.plusDays(day);
            clock.wind(today.atTime(3, 0).toInstant(ZoneOffset.UTC));
            aRandomCancellation(random, today);
            decideAgain();
        }
    }

    /** Nothing may be proposed while somebody who sleeps somewhere has a night ahead without a home. */
    private void decideAgain() {
        if (placements().stream().noneMatch(place -> place.state() == PlacementState.DRAFT)) {
            return;
        }
        if (draftGuestsWithNightsMissing().isEmpty()) {
            doing("chiba", changes -> desk.deciding.propose(CHRC_2027, changes));
            doing("kumagai", changes -> desk.deciding.confirm(CHRC_2027, changes));
        } else {
            refused(
                    "matching.nights-missing",
                    () -> doing("chiba", changes -> desk.deciding.propose(CHRC_2027, changes)));
        }
    }

    private Set<ParticipantId> draftGuestsWithNightsMissing() {
        var all = placements();
        var drafts = all.stream()
                .filter(place -> place.state() == PlacementState.DRAFT)
                .toList();
        return guests(drafts).stream()
                .filter(guest -> {
                    var until = office.participants.get(guest).value().stayUntil();
                    var morning = until == null ? LAST_MORNING : until;
                    return sleeps(of(all, guest), FIRST, morning).size() < FIRST.until(morning, ChronoUnit.DAYS);
                })
                .collect(Collectors.toSet());
    }

    private void aRandomCancellation(Random random, LocalDate today) {
        var mishaps = mishaps(random, today);
        var before = placements();
        var deeds = office.deeds().size();
        mishaps.forEach(this::note);
        mend();
        var way = MendWay.values()[random.nextInt(2)];
        var plan = plan(way);
        assertThat(plan.possible()).isTrue();

        take(way);

        var named = plan.moves().stream().map(GuestMove::guest).collect(Collectors.toSet());
        var after = placements();
        assertThat(sleeps(after, FIRST, today)).isEqualTo(sleeps(before, FIRST, today));
        assertThat(guests(before).stream().filter(guest -> !named.contains(guest)))
                .allSatisfy(guest -> assertThat(of(after, guest)).isEqualTo(of(before, guest)));
        assertThat(after.stream()
                        .filter(place -> !before.contains(place))
                        .filter(place -> place.departure().isAfter(today)))
                .allSatisfy(place -> {
                    assertThat(place.state()).isEqualTo(PlacementState.DRAFT);
                    assertThat(place.reason()).isEqualTo(REASON);
                    assertThat(named).contains(place.participant());
                });
        assertThat(plan.moves())
                .allSatisfy(move -> assertThat(sleeps(of(after, move.guest()), today, LAST_MORNING))
                        .isEqualTo(sleeps(move)));
        assertThat(mishaps.stream().filter(mishap -> mishap.kind() == Kind.FAMILY_CANCELS))
                .allSatisfy(mishap -> assertThat(after)
                        .noneMatch(place -> place.family().equals(mishap.family())
                                && mishap.nights().eachNight().anyMatch(place::holdsOn)));
        var changed = before.stream().filter(place -> !after.contains(place)).count();
        assertThat(office.deeds().stream()
                        .skip(deeds)
                        .filter(line -> line.startsWith("CHANGED Placement") || line.startsWith("DELETED Placement")))
                .hasSize((int) changed);
    }

    private List<Mishap> mishaps(Random random, LocalDate today) {
        var tonight =
                placements().stream().filter(place -> place.holdsOn(today)).toList();
        var homes = new ArrayList<>(
                tonight.stream().map(PlacementDetails::family).distinct().toList());
        var mishaps = new ArrayList<Mishap>();
        mishaps.add(cancels(homes.remove(random.nextInt(homes.size())), today));
        if (random.nextBoolean()) {
            var lost = homes.remove(random.nextInt(homes.size()));
            mishaps.add(new Mishap(Kind.BED_LOST, null, lost, today, today.plusDays(1)));
        }
        if (random.nextBoolean()) {
            var guest = tonight.get(random.nextInt(tonight.size())).participant();
            mishaps.add(new Mishap(Kind.GUEST_AWAY, guest, null, today, LAST_MORNING));
        }
        return mishaps;
    }

    private static Map<String, String> sleeps(GuestMove move) {
        var nights = new TreeMap<String, String>();
        move.after()
                .forEach(stay -> stay.nights()
                        .eachNight()
                        .forEach(night -> nights.put(
                                move.guest() + " " + night, stay.family().toString())));
        return nights;
    }

    /** Who sleeps where, night by night. */
    private static Map<String, String> sleeps(List<PlacementDetails> places, LocalDate from, LocalDate until) {
        var nights = new TreeMap<String, String>();
        for (var place : places) {
            from.datesUntil(until)
                    .filter(place::holdsOn)
                    .forEach(night -> nights.put(
                            place.participant() + " " + night, place.family().toString()));
        }
        return nights;
    }
}
