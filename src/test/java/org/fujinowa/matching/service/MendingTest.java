package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.service.ImportDesk;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.GuestMove;
import org.fujinowa.matching.GuestMove.Fate;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.matching.MendState;
import org.fujinowa.matching.MendWay;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.Mishap.Kind;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mends the confirmed plan of the demonstration's students with the real engine: what moves, what stays, what is learned. */
class MendingTest {

    private static final Path FILES = Path.of("test-data/demonstration");
    private static final LocalDate FIRST = LocalDate.of(2027, 6, 28);
    private static final LocalDate LAST_MORNING = LocalDate.of(2027, 7, 5);
    private static final String REASON = "受入家庭の変更（架空）";

    private final ImportDesk office = new ImportDesk();
    private Instant now = Instant.parse("2027-05-01T00:00:00Z");
    private final BoardDesk desk = new BoardDesk(
            office.participants, office.hosts, office.delegations, office.audit, office.caller, new Wound());

    /** A clock that the test winds. */
    private final class Wound extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void everybodyIsConfirmed() throws IOException {
        office.confirm(
                office.readIn(
                        file(TableKind.PARTICIPANTS, "chrc-inbound-2027-students.xlsx"),
                        file(TableKind.HOST_FAMILIES, "chrc-inbound-2027-families.csv")),
                true);
        doing("chiba", changes -> desk.solving.start(CHRC_2027, changes));
        desk.awaitTheEngine();
        doing("chiba", changes -> desk.deciding.propose(CHRC_2027, changes));
        doing("kumagai", changes -> desk.deciding.confirm(CHRC_2027, changes));
        assertThat(placements()).isNotEmpty().allMatch(place -> place.state() == PlacementState.CONFIRMED);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void random_cancellations_day_by_day_move_nobody_but_whom_the_engine_named() {
        var random = new Random(1127);
        for (int day = 0; day < 7; day++) {
            var today = FIRST.plusDays(day);
            now = today.atTime(3, 0).toInstant(ZoneOffset.UTC);
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

        now = Instant.parse("2027-06-30T00:00:00Z");
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
    void what_cannot_have_happened_is_refused_by_name() {
        var family = placements().get(0).family();
        var guest = placements().get(0).participant();
        refused("matching.mend.unknown", () -> note(cancels(HostFamilyId.next(), FIRST)));
        refused("matching.mend.outside", () -> note(cancels(family, FIRST.minusDays(1))));
        refused("matching.mend.no-night", () -> note(cancels(family, LAST_MORNING)));
        refused(
                "matching.mend.gap",
                () -> note(new Mishap(Kind.GUEST_AWAY, guest, null, FIRST.plusDays(1), FIRST.plusDays(2))));
        note(cancels(family, FIRST));
        refused(
                "matching.mend.contradicts",
                () -> note(new Mishap(Kind.BED_LOST, null, family, FIRST, FIRST.plusDays(1))));
        desk.mending
                .last(CHRC_2027)
                .happened()
                .forEach(known -> acting("chiba", () -> desk.mending.forget(CHRC_2027, known)));
        refused("matching.mend.nothing-happened", this::mend);

        now = LAST_MORNING.atTime(3, 0).toInstant(ZoneOffset.UTC);
        refused("matching.mend.over", () -> note(cancels(family, FIRST)));
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

    @Test
    void when_every_family_is_gone_everybody_is_told_to_be_without_a_home() {
        var homes = view().homes();
        homes.forEach(home -> note(cancels(home.id(), FIRST)));
        mend();

        var plan = plan(MendWay.EVERYBODY_PLACED);
        assertThat(plan.without()).hasSize(view().guests().size());
        assertThat(plan.count(Fate.LOST)).isEqualTo(guests(placements()).size());
    }

    @Test
    void a_lock_to_a_family_that_is_gone_is_told_to_be_void() {
        var place = placements().get(0);
        doing("chiba", changes -> desk.placing.lock(CHRC_2027, changes, place.participant(), true));
        note(cancels(place.family(), FIRST));
        mend();

        assertThat(plan(MendWay.FEWEST_CHANGES).voided())
                .anyMatch(lock -> lock.participant().equals(place.participant()));
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

    private static Mishap cancels(HostFamilyId family, LocalDate from) {
        return new Mishap(Kind.FAMILY_CANCELS, null, family, from, LAST_MORNING);
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

    private static Set<ParticipantId> guests(List<PlacementDetails> places) {
        return places.stream()
                .map(PlacementDetails::participant)
                .sorted(java.util.Comparator.comparing(ParticipantId::toString))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static List<PlacementDetails> of(List<PlacementDetails> places, ParticipantId guest) {
        return places.stream()
                .filter(place -> place.participant().equals(guest))
                .toList();
    }

    private void note(Mishap mishap) {
        acting("chiba", () -> desk.mending.note(CHRC_2027, mishap));
    }

    private void mend() {
        doing("chiba", changes -> desk.mending.start(CHRC_2027, changes));
        desk.awaitTheEngine();
        assertThat(desk.mending.last(CHRC_2027).state()).isEqualTo(MendState.FOUND);
    }

    private MendPlan plan(MendWay way) {
        return desk.mending.last(CHRC_2027).plan(way).orElseThrow();
    }

    private String run() {
        return desk.mending.last(CHRC_2027).id();
    }

    private void take(MendWay way) {
        doing("chiba", changes -> desk.mendTaking.takeOver(CHRC_2027, run(), changes, way, REASON));
    }

    private BoardView view() {
        return desk.board.view(CHRC_2027);
    }

    private List<PlacementDetails> placements() {
        return desk.allPlacements(CHRC_2027);
    }

    private void doing(String coordinator, LongConsumer deed) {
        acting(coordinator, () -> deed.accept(view().changes()));
    }

    private void acting(String coordinator, Runnable deed) {
        office.caller.actingAs(Caller.job(coordinator, Permission.values()), () -> {
            deed.run();
            return true;
        });
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private static UploadedTable file(TableKind kind, String name) throws IOException {
        return new UploadedTable(kind, name, Files.readAllBytes(FILES.resolve(name)));
    }
}
