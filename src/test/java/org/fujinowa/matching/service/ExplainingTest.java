package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.service.ImportDesk;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.RunState;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a board's explanations are asked, kept, dropped and carried out for, with the demonstration's students. */
class ExplainingTest {

    private static final Path FILES = Path.of("test-data/demonstration");

    private final ImportDesk office = new ImportDesk();
    private final BoardDesk desk = new BoardDesk(
            office.participants, office.hosts, office.delegations, office.audit, office.caller, ImportDesk.CLOCK);

    private ParticipantId guest;
    private ParticipantId other;

    @BeforeEach
    void aPlan() throws IOException {
        office.confirm(
                office.readIn(
                        file(TableKind.PARTICIPANTS, "chrc-inbound-2027-students.xlsx"),
                        file(TableKind.HOST_FAMILIES, "chrc-inbound-2027-families.csv")),
                true);
        as(() -> {
            desk.solving.start(CHRC_2027, view().changes());
            return true;
        });
        desk.awaitTheEngine();
        var placed = view().guests().stream().filter(BoardGuest::placed).toList();
        guest = placed.get(0).id();
        other = placed.get(1).id();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_answer_is_kept_until_the_board_changes() {
        var why = BoardQuestion.why(guest);
        assertThat(about(why).state()).isNull();

        ask(why);

        var told = about(why);
        assertThat(told.state()).isEqualTo(RunState.DONE);
        assertThat(told.told().plan()).isNotNull();
        assertThat(told.told().plan().best()).isTrue();
        assertThat(told.told().prices()).isNotEmpty();
        as(() -> {
            desk.placing.lock(CHRC_2027, view().changes(), other, true);
            return true;
        });
        assertThat(about(why).state()).isNull();
    }

    @Test
    void a_move_is_done_for_its_price_as_one_deed_and_undone_as_one() {
        var before = homes();
        var present = before.get(guest);
        var home = desk.board.choices(CHRC_2027, guest).stream()
                .filter(choice -> choice.fit().possible()
                        && !present.contains(choice.home().id()))
                .findFirst()
                .orElseThrow()
                .home()
                .id();
        var move = BoardQuestion.move(guest, home);
        ask(move);
        var price = about(move).told().prices().get(0);
        var placed = view().placed();

        as(() -> {
            desk.explaining.carryOut(CHRC_2027, view().changes(), move, true, "");
            return true;
        });

        assertThat(homes().get(guest)).containsExactly(home);
        assertThat(view().placed() - placed).isEqualTo(price.shifts().get(0).difference());
        assertThat(homes().entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                        .map(entry -> entry.getKey().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        price.moved().stream().map(moved -> moved.student()).toList());
        as(() -> {
            desk.undoing.undo(CHRC_2027, view().changes());
            return true;
        });
        assertThat(homes()).isEqualTo(before);
    }

    @Test
    void two_guests_change_places_or_the_rule_that_forbids_it_is_told() {
        var before = homes();
        var swap = BoardQuestion.swap(guest, other);
        ask(swap);
        var plan = about(swap).told().plan();
        assertThat(plan).isNotNull();

        if (plan.breaches().isEmpty()) {
            carryOut(swap, view().changes());
            assertThat(homes().get(guest)).isEqualTo(before.get(other));
            assertThat(homes().get(other)).isEqualTo(before.get(guest));
        } else {
            assertThatThrownBy(() -> carryOut(swap, view().changes()))
                    .isInstanceOf(RuleViolation.class)
                    .extracting("key")
                    .isEqualTo("matching.price.breaks-rules");
            assertThat(homes()).isEqualTo(before);
        }
    }

    @Test
    void nothing_is_done_on_a_board_that_somebody_else_has_changed_or_without_a_price() {
        var swap = BoardQuestion.swap(guest, other);
        assertThatThrownBy(() -> carryOut(swap, view().changes()))
                .isInstanceOf(RuleViolation.class)
                .extracting("key")
                .isEqualTo("matching.price.not-known");
        ask(swap);
        assertThatThrownBy(() -> carryOut(swap, view().changes() - 1)).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void nobody_is_asked_about_who_is_not_on_the_board() {
        assertThatThrownBy(() -> ask(BoardQuestion.why(ParticipantId.next()))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> ask(BoardQuestion.move(guest, HostFamilyId.next())))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void a_family_with_everything_helps_at_least_as_much_as_any_other_kind() {
        var families = BoardQuestion.families();
        ask(families);

        var worths = about(families).told().families();
        assertThat(worths).isNotNull();
        assertThat(worths.complete()).isTrue();
        var best = worths.worths().get(0).shifts();
        var everything = worths.worths().stream()
                .filter(worth -> worth.family().equals("everything"))
                .findFirst()
                .orElseThrow();
        assertThat(everything.shifts().get(0).then()).isEqualTo(best.get(0).then());
        assertThat(worths.worths())
                .extracting(worth -> worth.family())
                .contains("plain", "two-beds", "near", "pets", "smoker");
    }

    private void carryOut(BoardQuestion question, long changes) {
        as(() -> {
            desk.explaining.carryOut(CHRC_2027, changes, question, false, "");
            return true;
        });
    }

    private void ask(BoardQuestion question) {
        as(() -> {
            desk.explaining.ask(CHRC_2027, question);
            return true;
        });
        desk.awaitTheEngine();
    }

    private org.fujinowa.matching.Explained about(BoardQuestion question) {
        return desk.explaining.about(CHRC_2027, question);
    }

    private Map<ParticipantId, List<HostFamilyId>> homes() {
        return view().guests().stream()
                .collect(Collectors.toMap(
                        BoardGuest::id,
                        one -> one.places().stream()
                                .map(place -> place.family())
                                .toList()));
    }

    private BoardView view() {
        return desk.board.view(CHRC_2027);
    }

    private <T> T as(Supplier<T> deed) {
        return office.caller.actingAs(Caller.job("chiba", Permission.values()), deed);
    }

    private static UploadedTable file(TableKind kind, String name) throws IOException {
        return new UploadedTable(kind, name, Files.readAllBytes(FILES.resolve(name)));
    }
}
