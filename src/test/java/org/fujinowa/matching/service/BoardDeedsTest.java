package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;
import static org.fujinowa.shared.Alter.with;

import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.service.ImportDesk;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.StayPeriod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each deed on the board of the demonstration's students, and how it is taken back. */
class BoardDeedsTest {

    private static final Path FILES = Path.of("test-data/demonstration");

    private final ImportDesk office = new ImportDesk();
    private final BoardDesk desk = new BoardDesk(
            office.participants, office.hosts, office.delegations, office.audit, office.caller, ImportDesk.CLOCK);

    private ParticipantId guest;
    private HostFamilyId home;

    @BeforeEach
    void studentsAndFamilies() throws IOException {
        office.confirm(
                office.readIn(
                        file(TableKind.PARTICIPANTS, "chrc-inbound-2027-students.xlsx"),
                        file(TableKind.HOST_FAMILIES, "chrc-inbound-2027-families.csv")),
                true);
        guest = ready().get(0);
        home = possibleFor(guest).get(0);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_draft_is_placed_moved_and_taken_away() {
        place(guest, home);
        var other = possibleFor(guest).stream()
                .filter(family -> !family.equals(home))
                .findFirst()
                .orElseThrow();
        doing("chiba", changes -> desk.placing.place(CHRC_2027, changes, guest, other, " besser "));

        assertThat(placements()).singleElement().satisfies(placement -> {
            assertThat(placement.family()).isEqualTo(other);
            assertThat(placement.reason()).isEqualTo("besser");
            assertThat(placement.placedBy()).isEqualTo("job:chiba");
        });
        doing("chiba", changes -> desk.placing.unplace(CHRC_2027, changes, guest));
        assertThat(placements()).isEmpty();
    }

    @Test
    void nothing_happens_on_a_board_that_somebody_else_has_changed() {
        place(guest, home);

        assertThatThrownBy(() -> desk.placing.unplace(CHRC_2027, 0, guest)).isInstanceOf(ConcurrentChange.class);
        assertThat(placements()).hasSize(1);
    }

    @Test
    void a_forbidden_pair_loses_its_draft_and_is_refused_until_it_is_allowed() {
        place(guest, home);

        doing("chiba", changes -> desk.rules.forbid(CHRC_2027, changes, guest, home, true));

        assertThat(placements()).isEmpty();
        refused("matching.forbidden", () -> place(guest, home));
        doing("chiba", changes -> desk.rules.forbid(CHRC_2027, changes, guest, home, false));
        place(guest, home);
        assertThat(placements()).hasSize(1);
    }

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
    void a_board_has_no_power_over_the_guests_of_another() {
        place(guest, home);
        var other = DelegationId.next();

        refused("matching.not-placed", () -> acting("chiba", () -> desk.placing.unplace(other, 0, guest)));
        acting("chiba", () -> desk.rules.forbid(other, 1, guest, home, true));

        assertThat(placements()).hasSize(1);
    }

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

    @Test
    void other_weights_are_tried_without_leaving_a_trace() {
        var before = view();
        var nearest = onlyNearness();

        var same = inTheNameOf("chiba", () -> desk.trial.tryOut(CHRC_2027, MatchSettings.usual()));
        var other = inTheNameOf("chiba", () -> desk.trial.tryOut(CHRC_2027, nearest));

        assertThat(same.moves()).isEmpty();
        assertThat(same.levels()).noneMatch(level -> level.changed());
        assertThat(other.moves()).isNotEmpty();
        assertThat(other.proven()).isTrue();
        assertThat(other.moves().size() + other.staying())
                .isEqualTo(before.guests().size());
        assertThat(view()).isEqualTo(before);
        assertThat(desk.settings.of(before.details().programme())).isEqualTo(MatchSettings.usual());
    }

    @Test
    void what_was_tried_is_what_the_engine_then_does() {
        solve();
        var was = homes();
        var effect = inTheNameOf("chiba", () -> desk.trial.tryOut(CHRC_2027, onlyNearness()));
        lay(onlyNearness());

        solve();

        var is = homes();
        assertThat(effect.moves()).allSatisfy(move -> {
            assertThat(was.getOrDefault(move.guest(), List.of())).isEqualTo(move.before());
            assertThat(is.getOrDefault(move.guest(), List.of())).isEqualTo(move.after());
        });
        var moved = is.keySet().stream()
                .filter(one -> !is.get(one).equals(was.get(one)))
                .count();
        assertThat(effect.moves()).hasSize((int) moved);
    }

    @Test
    void a_change_of_weights_is_audited_by_the_weights_that_changed() {
        lay(with(MatchSettings.usual(), "interests", 300));

        assertThat(office.deeds()).last().asString().isEqualTo("CHANGED MatchSettings interests: 200 -> 300");
        refused("matching.weigh-something", () -> lay(nothing()));
        assertThatThrownBy(() -> lay(with(MatchSettings.usual(), "maxMoves", 4)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> acting("chiba", () -> desk.weighing.change(programme(), 7, MatchSettings.usual())))
                .isInstanceOf(ConcurrentChange.class);
    }

    private static MatchSettings onlyNearness() {
        return with(nothing(), "nearness", 1);
    }

    private static MatchSettings nothing() {
        var settings = MatchSettings.usual();
        for (var name : List.of("language", "interests", "nearAge", "fairBurden", "ownRoom", "nearness")) {
            settings = with(settings, name, 0);
        }
        return settings;
    }

    private ProgrammeId programme() {
        return view().details().programme();
    }

    private void lay(MatchSettings settings) {
        acting("chiba", () -> desk.weighing.change(programme(), 0, settings));
    }

    private void solve() {
        doing("chiba", at -> desk.solving.start(CHRC_2027, at));
        desk.awaitTheEngine();
    }

    private Map<ParticipantId, List<HostFamilyId>> homes() {
        return view().guests().stream()
                .filter(one -> !one.places().isEmpty())
                .collect(Collectors.toMap(
                        BoardGuest::id,
                        one -> one.places().stream()
                                .map(PlacementDetails::family)
                                .toList()));
    }

    private BoardGuest onBoard(ParticipantId participant) {
        return view().guests().stream()
                .filter(one -> one.id().equals(participant))
                .findFirst()
                .orElseThrow();
    }

    private List<PlacementDetails> placesOf(ParticipantId participant) {
        return onBoard(participant).places();
    }

    private StayPeriod stayOf(ParticipantId participant) {
        return onBoard(participant).stay();
    }

    private void placeFor(HostFamilyId family, StayPeriod nights) {
        doing("chiba", at -> desk.placing.placeFor(CHRC_2027, at, guest, family, nights, ""));
    }

    private <T> T inTheNameOf(String coordinator, Supplier<T> deed) {
        return office.caller.actingAs(Caller.job(coordinator, Permission.values()), deed::get);
    }

    private List<ParticipantId> ready() {
        return view().guests().stream()
                .filter(one -> one.details().readyForMatching())
                .map(BoardGuest::id)
                .toList();
    }

    private List<HostFamilyId> possibleFor(ParticipantId participant) {
        return desk.board.choices(CHRC_2027, participant).stream()
                .filter(HomeChoice::open)
                .map(choice -> choice.home().id())
                .toList();
    }

    private BoardView view() {
        return desk.board.view(CHRC_2027);
    }

    private List<PlacementDetails> placements() {
        return view().guests().stream()
                .map(BoardGuest::placement)
                .filter(placement -> placement != null)
                .toList();
    }

    private void place(ParticipantId participant, HostFamilyId family) {
        doing("chiba", changes -> desk.placing.place(CHRC_2027, changes, participant, family, ""));
    }

    private void undo() {
        doing("chiba", changes -> desk.undoing.undo(CHRC_2027, changes));
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
