package org.fujinowa.matching.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.service.ImportDesk;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.PairNote;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.model.BoardStep;
import org.fujinowa.matching.model.LostBed;
import org.fujinowa.matching.model.MatchBoard;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.service.BoardDesk;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Eight coordinators work on one board at once, 200 edits, on a real database. Whatever is accepted is in the history and
 * on the board; whatever is refused was told; nothing is lost and nothing comes twice.
 */
class EditsAtOnceTest {

    private static final int COORDINATORS = 8;
    private static final int EDITS_EACH = 25;

    private final ImportDesk office = new ImportDesk();
    private final Map<Long, Edit> accepted = Collections.synchronizedMap(new TreeMap<>());
    private final List<String> refused = Collections.synchronizedList(new ArrayList<>());
    private final Map<ParticipantId, List<HostFamilyId>> possible =
            new TreeMap<>(java.util.Comparator.comparing(ParticipantId::toString));

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(MatchBoard.class, Placement.class, BoardStep.class, LostBed.class);
    }

    @BeforeEach
    void studentsAndFamilies() throws Exception {
        office.confirm(
                office.readIn(
                        file(TableKind.PARTICIPANTS, "chrc-inbound-2027-students.xlsx"),
                        file(TableKind.HOST_FAMILIES, "chrc-inbound-2027-families.csv")),
                true);
        try (var paper = onPaper()) {
            for (var guest : paper.board.view(CHRC_2027).guests()) {
                possible.put(
                        guest.id(),
                        paper.board.choices(CHRC_2027, guest.id()).stream()
                                .filter(HomeChoice::open)
                                .map(choice -> choice.home().id())
                                .toList());
            }
        }
        possible.values().removeIf(List::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void no_edit_is_lost_and_none_overwrites_another(TestDatabase database) throws Exception {
        var coordinators = Executors.newFixedThreadPool(COORDINATORS);
        try {
            var evenings = IntStream.range(0, COORDINATORS)
                    .mapToObj(number -> (Callable<Boolean>) () -> works(database, number))
                    .toList();
            for (var evening : coordinators.invokeAll(evenings)) {
                assertThat(evening.get()).isTrue();
            }
        } finally {
            coordinators.shutdownNow();
        }

        assertThat(accepted.size() + refused.size()).isEqualTo(COORDINATORS * EDITS_EACH);
        assertThat(accepted).hasSizeGreaterThan(COORDINATORS);
        assertThat(refused).contains("overtaken");
        var history = in(database, desk -> desk.undoing.history(CHRC_2027));
        assertThat(history).extracting(PastDeed::number).containsExactlyInAnyOrderElementsOf(accepted.keySet());
        assertThat(history)
                .allSatisfy(step -> assertThat(step.by())
                        .isEqualTo(accepted.get(step.number()).who()));
        assertThat(picture(in(database, desk -> desk.board.view(CHRC_2027)))).isEqualTo(replayed());
    }

    /** One coordinator: looks at the board, decides, and tries, again and again. */
    private boolean works(TestDatabase database, int number) {
        var chance = new Random(number);
        var guests = List.copyOf(possible.keySet());
        var who = Caller.job("c" + number, Permission.values());
        for (int i = 0; i < EDITS_EACH; i++) {
            var seen = in(database, desk -> desk.board.view(CHRC_2027).changes());
            var guest = guests.get(chance.nextInt(guests.size()));
            var homes = possible.get(guest);
            var home = homes.get(chance.nextInt(homes.size()));
            var edit = new Edit(who.signInName(), chance.nextInt(4), guest, home, "c" + number + " " + i);
            try {
                in(database, desk -> office.caller.actingAs(who, () -> edit.on(desk, seen)));
                accepted.put(seen + 1, edit);
            } catch (ConcurrentChange overtaken) {
                refused.add("overtaken");
            } catch (RuleViolation broken) {
                refused.add(broken.key());
            }
        }
        return true;
    }

    /** The accepted edits one after another on an empty board. */
    private List<String> replayed() {
        try (var paper = onPaper()) {
            accepted.forEach((state, edit) -> office.caller.actingAs(
                    Caller.job(edit.who().substring(4), Permission.values()), () -> edit.on(paper, state - 1)));
            return picture(paper.board.view(CHRC_2027));
        }
    }

    /** Who sleeps where, who put them there, and what is noted. */
    private static List<String> picture(BoardView view) {
        return Stream.concat(
                        view.guests().stream()
                                .map(BoardGuest::places)
                                .flatMap(List::stream)
                                .map(EditsAtOnceTest::told),
                        view.notes().all().stream().map(EditsAtOnceTest::told))
                .sorted()
                .toList();
    }

    private static String told(PlacementDetails place) {
        return "%s in %s by %s because %s"
                .formatted(place.participant(), place.family(), place.placedBy(), place.reason());
    }

    private static String told(PairNote note) {
        return "%s and %s by %s: %s".formatted(note.guest(), note.family(), note.by(), note.words());
    }

    private BoardDesk onPaper() {
        return new BoardDesk(
                office.participants, office.hosts, office.delegations, office.audit, office.caller, ImportDesk.CLOCK);
    }

    private <T> T in(TestDatabase database, Function<BoardDesk, T> work) {
        return database.inTransaction(entityManager -> {
            try (var desk = new BoardDesk(
                    office.participants,
                    office.hosts,
                    office.delegations,
                    office.audit,
                    office.caller,
                    ImportDesk.CLOCK,
                    new JpaBoards(entityManager))) {
                return work.apply(desk);
            }
        });
    }

    private static UploadedTable file(TableKind kind, String name) throws Exception {
        return new UploadedTable(kind, name, Files.readAllBytes(Path.of("test-data/demonstration", name)));
    }

    /** Something a coordinator wants done. */
    private record Edit(String who, int kind, ParticipantId guest, HostFamilyId home, String words) {

        boolean on(BoardDesk desk, long state) {
            switch (kind) {
                case 0 -> desk.placing.unplace(CHRC_2027, state, guest);
                case 1 -> desk.notes.write(CHRC_2027, state, guest, home, words);
                default -> desk.placing.place(CHRC_2027, state, guest, home, words);
            }
            return true;
        }
    }
}
