package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.service.ImportDesk;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.StayPeriod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The board of the demonstration's students, and coordinators who work on it. */
abstract class BoardCase {

    private static final Path FILES = Path.of("test-data/demonstration");

    final ImportDesk office = new ImportDesk();
    final BoardDesk desk;

    ParticipantId guest;
    HostFamilyId home;

    BoardCase() {
        this(ImportDesk.CLOCK);
    }

    BoardCase(Clock clock) {
        desk = new BoardDesk(office.participants, office.hosts, office.delegations, office.audit, office.caller, clock);
    }

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

    ProgrammeId programme() {
        return view().details().programme();
    }

    void lay(MatchSettings settings) {
        acting("chiba", () -> desk.weighing.change(programme(), 0, settings));
    }

    void solve() {
        doing("chiba", at -> desk.solving.start(CHRC_2027, at));
        desk.awaitTheEngine();
    }

    BoardGuest onBoard(ParticipantId participant) {
        return view().guests().stream()
                .filter(one -> one.id().equals(participant))
                .findFirst()
                .orElseThrow();
    }

    List<PlacementDetails> placesOf(ParticipantId participant) {
        return onBoard(participant).places();
    }

    StayPeriod stayOf(ParticipantId participant) {
        return onBoard(participant).stay();
    }

    void placeFor(HostFamilyId family, StayPeriod nights) {
        doing("chiba", at -> desk.placing.placeFor(CHRC_2027, at, guest, family, nights, ""));
    }

    <T> T inTheNameOf(String coordinator, Supplier<T> deed) {
        return office.caller.actingAs(Caller.job(coordinator, Permission.values()), deed::get);
    }

    List<ParticipantId> ready() {
        return view().guests().stream()
                .filter(one -> one.details().readyForMatching())
                .map(BoardGuest::id)
                .toList();
    }

    List<HostFamilyId> possibleFor(ParticipantId participant) {
        return desk.board.choices(CHRC_2027, participant).stream()
                .filter(HomeChoice::open)
                .map(choice -> choice.home().id())
                .toList();
    }

    BoardView view() {
        return desk.board.view(CHRC_2027);
    }

    List<PlacementDetails> placements() {
        return view().guests().stream()
                .map(BoardGuest::placement)
                .filter(placement -> placement != null)
                .toList();
    }

    void place(ParticipantId participant, HostFamilyId family) {
        doing("chiba", changes -> desk.placing.place(CHRC_2027, changes, participant, family, ""));
    }

    void undo() {
        doing("chiba", changes -> desk.undoing.undo(CHRC_2027, changes));
    }

    void doing(String coordinator, LongConsumer deed) {
        acting(coordinator, () -> deed.accept(view().changes()));
    }

    void acting(String coordinator, Runnable deed) {
        office.caller.actingAs(Caller.job(coordinator, Permission.values()), () -> {
            deed.run();
            return true;
        });
    }

    static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private static UploadedTable file(TableKind kind, String name) throws IOException {
        return new UploadedTable(kind, name, Files.readAllBytes(FILES.resolve(name)));
    }
}
