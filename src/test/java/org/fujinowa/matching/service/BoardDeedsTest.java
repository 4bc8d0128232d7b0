package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
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
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
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
