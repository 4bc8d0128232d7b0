package org.fujinowa.preparation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.shared.Alter.with;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.preparation.ChecklistItemDetails;
import org.fujinowa.preparation.ItemState;
import org.fujinowa.preparation.LessonDetails;
import org.fujinowa.preparation.model.ChecklistItem;
import org.fujinowa.preparation.model.Lesson;
import org.fujinowa.preparation.model.TemplateStep;
import org.fujinowa.preparation.store.PreparationStores;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.model.Delegation;
import org.fujinowa.programme.model.Programme;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.KnownProgrammes;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.programme.store.ProgrammeStores;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.desk.DeskStage;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checklists over their real stores, with the templates that ship with the product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecklistsTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(21, 0).atZone(TOKYO).toInstant(), TOKYO);
    private static final Class<?>[] TABLES = {
        Programme.class, Delegation.class, ChecklistItem.class, TemplateStep.class, Lesson.class
    };

    private List<TestDatabase> databases;

    private record Office(
            ProgrammeRegister programmes,
            DelegationRegister delegations,
            ChecklistBook book,
            ChecklistMaking making,
            LessonBook lessons,
            ChecklistsFollow follow,
            ChecklistDeskCards cards,
            NotedDeeds audit) {

        DelegationId open(Direction direction, LocalDate arrival) {
            return delegations.add(new DelegationDetails(
                    chrc(),
                    null,
                    "CHRC（架空）",
                    "CHRC (fictional)",
                    direction,
                    arrival,
                    arrival.plusDays(8),
                    null,
                    null,
                    List.of(),
                    "",
                    0,
                    "",
                    DelegationState.OPEN,
                    ""));
        }

        ProgrammeId chrc() {
            return programmes.findByCode("CHRC").orElseThrow();
        }
    }

    @BeforeAll
    void open() {
        databases = TestDatabase.both(TABLES).toList();
        databases.forEach(database -> at(database, office -> {}));
    }

    @AfterAll
    void close() {
        databases.forEach(TestDatabase::close);
    }

    Stream<TestDatabase> databases() {
        return databases.stream();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_checklist_is_made_from_the_steps_of_its_programme_and_direction(TestDatabase database) {
        at(database, office -> {
            var inbound = office.open(Direction.INBOUND, LocalDate.of(2027, 6, 28));
            var outbound = office.open(Direction.OUTBOUND, LocalDate.of(2027, 7, 28));

            var made = office.making().fromTemplate(inbound);
            office.making().fromTemplate(outbound);

            assertThat(made).isGreaterThan(10);
            assertThat(office.making().fromTemplate(inbound)).isZero();
            assertThat(names(office, inbound)).hasSize(made).doesNotContainAnyElementsOf(names(office, outbound));
            assertThat(office.book().of(inbound).stream()
                            .map(row -> row.details().stage())
                            .distinct())
                    .containsExactlyInAnyOrder(DeskStage.values());
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_due_date_moves_when_the_delegation_does(TestDatabase database) {
        at(database, office -> {
            var delegation = office.open(Direction.INBOUND, LocalDate.of(2027, 6, 28));
            office.making().fromTemplate(delegation);
            var before = office.book().of(delegation);
            var stored = office.delegations().get(delegation);

            office.delegations()
                    .change(
                            delegation,
                            stored.version(),
                            with(
                                    with(
                                            stored.value(),
                                            "departure",
                                            stored.value().departure().plusDays(7)),
                                    "arrival",
                                    stored.value().arrival().plusDays(7)));

            var after = office.book().of(delegation);
            assertThat(after.get(0).due()).isEqualTo(before.get(0).due().plusDays(7));
            assertThat(after).isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_copy_of_last_year_is_open_again_and_brings_the_notes_along(TestDatabase database) {
        at(database, office -> {
            var last = office.open(Direction.INBOUND, LocalDate.of(2026, 6, 27));
            office.book().add(item(last, "backup", -10));
            var row = office.book().of(last).get(0);
            office.book().change(row.id(), row.version(), with(row.details().done(TODAY, "千葉"), "note", "早めに頼む（架空）"));
            var next = office.open(Direction.INBOUND, LocalDate.of(2027, 6, 28));

            assertThat(office.making().sources(next)).extracting("id").contains(last.toString());
            assertThat(office.making().copy(next, last)).isEqualTo(1);
            assertThat(office.making().copy(next, last)).isZero();

            var copied = office.book().of(next).get(0);
            assertThat(copied.details().state()).isEqualTo(ItemState.OPEN);
            assertThat(copied.details().doneOn()).isNull();
            assertThat(copied.details().note()).isEmpty();
            assertThat(copied.details().lastYear()).isEqualTo("早めに頼む（架空）");
            assertThat(copied.due()).isEqualTo(LocalDate.of(2027, 6, 18));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_is_done_says_by_whom_and_what_is_not_needed_says_why(TestDatabase database) {
        at(database, office -> {
            var delegation = office.open(Direction.INBOUND, LocalDate.of(2027, 6, 28));
            var id = office.book().add(item(delegation, "call", -10));

            office.book().done(id, 1);
            var done = office.book().get(id);
            assertThat(done.value().doneOn()).isEqualTo(TODAY);
            assertThat(done.value().doneBy()).isEqualTo("千葉 和子（架空）");
            assertThatThrownBy(() -> office.book().reopen(id, 1)).isInstanceOf(ConcurrentChange.class);
            office.book().reopen(id, done.version());
            assertThat(office.book().get(id).value().doneBy()).isEmpty();

            refused(
                    "preparation.not-needed-without-reason",
                    () -> office.book().add(with(item(delegation, "x", 0), "state", ItemState.NOT_NEEDED)));
            refused(
                    "preparation.done-without-day",
                    () -> office.book().add(with(item(delegation, "x", 0), "state", ItemState.DONE)));
            assertThat(office.audit().lines()).anyMatch(line -> line.startsWith("CHANGED ChecklistItem state: OPEN"));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_delegation_takes_its_open_checklist_along_but_not_work_or_lessons(TestDatabase database) {
        at(database, office -> {
            var empty = office.open(Direction.INBOUND, LocalDate.of(2027, 6, 28));
            office.book().add(item(empty, "open", -10));
            office.follow().follow(new DelegationRemoving(empty));
            assertThat(office.book().of(empty)).isEmpty();

            var worked = office.open(Direction.INBOUND, LocalDate.of(2027, 6, 28));
            office.book().done(office.book().add(item(worked, "done", -10)), 1);
            refused("preparation.work-is-written-down", () -> office.follow().follow(new DelegationRemoving(worked)));

            var learned = office.open(Direction.INBOUND, LocalDate.of(2027, 6, 28));
            office.lessons().keep(0, new LessonDetails(learned, "早く始める"));
            assertThat(office.lessons().of(learned).value().text()).isEqualTo("早く始める");
            refused("preparation.work-is-written-down", () -> office.follow().follow(new DelegationRemoving(learned)));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_desk_sees_what_is_late_or_due_in_three_weeks_and_counts_each_step(TestDatabase database) {
        at(database, office -> {
            var delegation = office.open(Direction.INBOUND, TODAY.plusDays(30));
            var late = office.book().add(item(delegation, "late", -31));
            office.book().add(item(delegation, "soon", -9));
            office.book().add(item(delegation, "later", -8));
            var settled = office.book().add(item(delegation, "settled", -31));
            office.book().done(settled, 1);

            var tasks = office.cards().tasks(TODAY).stream()
                    .filter(task -> task.address().contains(delegation.toString()))
                    .toList();
            assertThat(tasks).hasSize(2);
            assertThat(tasks.get(0).address()).endsWith("#item-" + late);
            assertThat(tasks).extracting("urgent").containsExactly(true, false);

            var parts = office.cards().parts(Set.of(delegation.toString()), TODAY);
            assertThat(parts).singleElement().satisfies(part -> {
                assertThat(part.stage()).isEqualTo(DeskStage.TRAVEL);
                assertThat(part.done()).isEqualTo(1);
                assertThat(part.of()).isEqualTo(4);
            });
        });
    }

    private static ChecklistItemDetails item(DelegationId delegation, String name, int days) {
        return new ChecklistItemDetails(
                delegation,
                name,
                name,
                DeskStage.TRAVEL,
                org.fujinowa.preparation.Anchor.ARRIVAL,
                days,
                "",
                ItemState.OPEN,
                null,
                "",
                "",
                "",
                "");
    }

    private static List<String> names(Office office, DelegationId delegation) {
        return office.book().of(delegation).stream()
                .map(row -> row.details().nameJa())
                .toList();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private static void at(TestDatabase database, Consumer<Office> work) {
        database.inTransaction(em -> {
            var audit = new NotedDeeds();
            var validator = Constraints.validator();
            var caller = new CurrentCaller();
            var stored = ProgrammeStores.programmes(em);
            var delegationStore = ProgrammeStores.delegations(em);
            var programmes = new ProgrammeRegister(stored, delegationStore, new Heard<>(), audit, validator);
            var delegations = new DelegationRegister(delegationStore, stored, new Heard<>(), audit, validator);
            var items = PreparationStores.items(em);
            var steps = PreparationStores.steps(em);
            var lessons = PreparationStores.lessons(em);
            var book = new ChecklistBook(items, delegations, caller, audit, validator, CLOCK);
            new KnownProgrammes(programmes, stored).enter();
            new KnownChecklists(new TemplateBook(steps, programmes, audit, validator), steps, programmes).enter();
            var office = new Office(
                    programmes,
                    delegations,
                    book,
                    new ChecklistMaking(book, items, steps, delegations),
                    new LessonBook(lessons, delegations, audit, validator),
                    new ChecklistsFollow(items, steps, lessons, audit),
                    new ChecklistDeskCards(book, delegations, caller),
                    audit);
            var chiba = new Caller("1", "chiba", "千葉 和子（架空）", Set.of(), Set.of(Permission.MANAGE_CHECKLISTS));
            return caller.actingAs(chiba, () -> {
                work.accept(office);
                return true;
            });
        });
    }
}
