package org.fujinowa.evening;

import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.QuestionAnswered;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.ImportSummary;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.service.ImportDesk;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.NextStep;
import org.fujinowa.matching.RunView;
import org.fujinowa.matching.service.BoardDesk;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;

/** What coordinators do on the evening, with the services of the product and registers in memory. */
final class Evening implements AutoCloseable {

    private static final Path FILES = Path.of("test-data/demonstration");

    private final ImportDesk office = new ImportDesk();
    private final BoardDesk matching = new BoardDesk(
            office.participants, office.hosts, office.delegations, office.audit, office.caller, ImportDesk.CLOCK);
    private Caller atTheDesk = coordinator("nobody");

    Evening() {
        office.tellsMatching(matching::take);
    }

    /** Whoever does what follows. */
    void sitsDown(String name) {
        atTheDesk = coordinator(name);
    }

    ImportId handsIn(String students, String families) {
        return office.readIn(file(TableKind.PARTICIPANTS, students), file(TableKind.HOST_FAMILIES, families));
    }

    ImportSummary preview(ImportId files) {
        return office.imports.get(files);
    }

    void confirmsImport(ImportId files) {
        office.confirm(files, false);
    }

    List<ParticipantEntry> students() {
        return office.participants.ofDelegation(CHRC_2027);
    }

    List<HostFamilyEntry> families() {
        return office.hosts.all();
    }

    /** Words that were not understood and keep a student from being matched. */
    List<OpenQuestion> questionsAbout(String student) {
        return entry(student).details().openQuestions();
    }

    /** Asks the guardian, hears that there is nothing, and says so. */
    void hearsThatThereIsNothing(String student, OpenQuestion question) {
        var entry = entry(student);
        office.participants.change(
                entry.id(), entry.version(), entry.details().after(QuestionAnswered.nothing(question)));
    }

    /** What the first page says is to be done. */
    NextStep isToldToDo() {
        return acting(() -> matching.standings.upcoming().get(0).next());
    }

    BoardView board() {
        return matching.board.view(CHRC_2027);
    }

    BoardGuest onTheBoard(String student) {
        return board().guests().stream()
                .filter(guest -> guest.person().writtenName().equals(student))
                .findFirst()
                .orElseThrow();
    }

    RunView hasThePlanMade() {
        return acting(() -> {
            matching.solving.start(CHRC_2027, board().changes());
            matching.awaitTheEngine();
            return matching.solving.last(CHRC_2027).orElseThrow();
        });
    }

    int proposes() {
        return acting(() -> matching.deciding.propose(CHRC_2027, board().changes()));
    }

    int confirms() {
        return acting(() -> matching.deciding.confirm(CHRC_2027, board().changes()));
    }

    /** What the audit trail says. */
    List<String> deeds() {
        return office.deeds();
    }

    @Override
    public void close() {
        matching.close();
    }

    private <T> T acting(Supplier<T> deed) {
        return office.caller.actingAs(atTheDesk, deed);
    }

    private ParticipantEntry entry(String student) {
        return students().stream()
                .filter(one -> one.person().writtenName().equals(student))
                .findFirst()
                .orElseThrow();
    }

    private static Caller coordinator(String name) {
        return new Caller(name, name, name, Set.of(Role.COORDINATOR), EnumSet.allOf(Permission.class));
    }

    private static UploadedTable file(TableKind kind, String name) {
        try {
            return new UploadedTable(kind, name, Files.readAllBytes(FILES.resolve(name)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
