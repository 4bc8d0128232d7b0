package org.fujinowa.partnering.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.partnering.PartneringExamples.flight;
import static org.fujinowa.partnering.PartneringExamples.ruby;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.partnering.Candidate;
import org.fujinowa.partnering.SheetState;
import org.fujinowa.partnering.StudentField;
import org.fujinowa.partnering.TravellerId;
import org.fujinowa.partnering.WindowState;
import org.fujinowa.partnering.model.FlightSheet;
import org.fujinowa.partnering.model.HomeSheet;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.StudentSheet;
import org.fujinowa.partnering.model.TakeOver;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Windows from the link to the registers and back, over their real stores. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowsTest {

    private static final DelegationId CHRC = Office.CHRC;
    private static final LocalDate TODAY = Office.TODAY;
    private static final Set<StudentField> ALL = EnumSet.allOf(StudentField.class);

    private List<TestDatabase> databases;

    @BeforeAll
    void open() {
        databases = TestDatabase.both(
                        PartnerWindow.class, StudentSheet.class, FlightSheet.class, HomeSheet.class, TakeOver.class)
                .toList();
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
    void all_is_taken_over_as_it_was_seen_and_put_back_as_it_was(TestDatabase database) {
        at(database, office -> {
            var window = office.window(TODAY.plusDays(30));
            office.partner(window, () -> office.students.add(ruby()));
            office.partner(
                    window,
                    () -> office.students.add(with(
                            with(with(ruby(), "givenLatin", "Tom"), "familyLatin", "Fox"),
                            "birthDate",
                            LocalDate.of(2011, 1, 2))));
            var flight = office.partner(window, () -> office.flights.add(flight(LocalDate.of(2027, 6, 27))));
            var alone = office.partner(window, () -> office.flights.add(flight(LocalDate.of(2027, 7, 10))));
            office.travel.take(alone, 1);
            var seen = office.whole.preview(window);
            assertThat(seen.students()).isEqualTo(2);
            assertThat(seen.travel()).isEqualTo(1);
            assertThatThrownBy(() -> office.whole.take(window, "older")).isInstanceOf(ConcurrentChange.class);

            office.whole.take(window, seen.seen());

            assertThat(office.participants.ofDelegation(CHRC)).hasSize(2);
            assertThat(office.travel.flights(CHRC)).hasSize(2);
            assertThat(office.whole.preview(window).isAny()).isFalse();
            var again = with(flight(LocalDate.of(2027, 6, 27)), "number", "JL 772");
            office.partner(window, () -> {
                office.flights.change(flight, office.flights.get(flight).version(), again);
                return true;
            });
            var at = office.whole
                    .lastTaken(window, office.review.students(window, Map.of()))
                    .orElseThrow();
            office.whole.undo(window, at);
            assertThat(office.participants.ofDelegation(CHRC)).isEmpty();
            assertThat(office.whole.preview(window).students()).isEqualTo(2);
            assertThat(office.travel.flights(CHRC))
                    .as("what was taken over by itself stays")
                    .extracting("departsOn")
                    .containsExactly(LocalDate.of(2027, 7, 10));
            assertThat(office.review.flights(window))
                    .as("what the partner wrote since stays in the window")
                    .extracting(row -> row.details().number())
                    .contains("JL 772");
            assertThat(office.people.page(ListRequest.first(10)).total()).isZero();
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void whoever_may_be_somebody_known_is_not_taken_over_unseen(TestDatabase database) {
        at(database, office -> {
            office.people.add(PeopleExamples.latin("Whitfield", "Ruby Anne", null));
            var window = office.window(TODAY.plusDays(30));
            office.partner(window, () -> office.students.add(ruby()));

            var all = office.whole.preview(window);

            assertThat(all.isAny()).isFalse();
            assertThat(all.doubtful()).containsExactly("Ruby Anne Whitfield");
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void when_the_delegation_is_home_the_window_goes_with_everything_in_it(TestDatabase database) {
        at(database, office -> {
            var window = office.window(TODAY.plusDays(30));
            office.partner(window, () -> office.students.add(ruby()));
            var subject = Subject.of("PartnerWindow", window);

            assertThat(office.past.windows().due(TODAY.minusDays(1), 1_000)).isEmpty();
            assertThat(office.past.windows().due(TODAY, 1_000)).contains(subject);
            office.past.windows().forget(subject);

            assertThat(office.links.ended).contains(window.toString());
            assertThatThrownBy(() -> office.book.row(window)).isInstanceOf(NoSuchRecord.class);
            assertThat(office.past.windows().due(TODAY, 1_000)).doesNotContain(subject);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_partner_reaches_their_own_window_and_no_other(TestDatabase database) {
        at(database, office -> {
            var mine = office.window(TODAY.plusDays(30));
            var theirs = office.window(TODAY.plusDays(30));
            var sheet = office.partner(theirs, () -> office.students.add(ruby()));

            assertThat(office.<Integer>partner(
                            mine, () -> office.own.view().students().size()))
                    .isZero();
            assertThatThrownBy(() -> office.partner(mine, () -> office.students.get(sheet)))
                    .isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> office.partner(mine, () -> {
                        office.students.remove(sheet, 1);
                        return true;
                    }))
                    .isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> office.own.view()).isInstanceOf(AccessDenied.class);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_closed_window_can_be_read_and_no_longer_filled_in(TestDatabase database) {
        at(database, office -> {
            var id = office.window(TODAY);
            office.partner(id, () -> office.students.add(ruby()));
            var stored = office.book.get(id);
            office.book.change(id, stored.version(), with(stored.value(), "closesOn", TODAY.minusDays(1)));

            assertThat(office.<Boolean>partner(id, () -> office.own.view().closed()))
                    .isTrue();
            refused("partnering.closed", () -> office.partner(id, () -> office.students.add(ruby())));
            refused("partnering.closes-in-the-past", () -> office.book.open(id));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_link_ends_those_before_it_and_a_window_says_who_can_come_in(TestDatabase database) {
        at(database, office -> {
            var id = office.window(TODAY.plusDays(30));
            assertThat(office.book.row(id).state()).isEqualTo(WindowState.NO_LINK);
            office.book.open(id);
            assertThat(office.book.row(id).state()).isEqualTo(WindowState.OPEN);
            assertThat(office.links.ended).containsExactly(id.toString());
            office.book.revoke(id);
            assertThat(office.links.ended).containsExactly(id.toString(), id.toString());
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_new_student_enters_the_registers_when_taken_over_and_leaves_them_when_undone(TestDatabase database) {
        at(database, office -> {
            var id = office.window(TODAY.plusDays(30));
            var sheet = office.partner(id, () -> office.students.add(ruby()));
            assertThat(office.participants.ofDelegation(CHRC)).isEmpty();

            var review = office.review.students(id, Map.of()).get(0);
            assertThat(review.chosen()).isEqualTo(Candidate.NEW);
            office.taking.take(sheet, 1, review.chosen(), ALL);

            var taken = office.participants.ofDelegation(CHRC).get(0);
            assertThat(taken.person().latinName()).isEqualTo("Ruby Anne Whitfield");
            assertThat(taken.details().allergies()).isEqualTo(ruby().allergies());
            assertThat(office.people.get(taken.details().guardian()).value().phone())
                    .isEqualTo("+61 7 0000 0001");
            var after = office.review.students(id, Map.of()).get(0);
            assertThat(after.sheet().state()).isEqualTo(SheetState.TAKEN_OVER);
            assertThat(after.differences()).isEmpty();
            assertThat(office.book.row(id).unread()).isZero();
            refused(
                    "partnering.taken-already",
                    () -> office.partner(id, () -> {
                        office.students.remove(sheet, after.sheet().version());
                        return true;
                    }));

            office.taking.undo(after.takenOver().get(0).id());
            assertThat(office.participants.ofDelegation(CHRC)).isEmpty();
            assertThat(office.people.page(ListRequest.first(10)).total()).isZero();
            refused(
                    "partnering.undone-already",
                    () -> office.taking.undo(after.takenOver().get(0).id()));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_known_student_is_recognised_and_an_undo_brings_back_what_was_known(TestDatabase database) {
        at(database, office -> {
            var id = office.window(TODAY.plusDays(30));
            var sheet = office.partner(id, () -> office.students.add(ruby()));
            office.taking.take(sheet, 1, Candidate.NEW, ALL);
            var before = office.participants.ofDelegation(CHRC).get(0);
            var version = office.review.students(id, Map.of()).get(0).sheet().version();
            office.partner(id, () -> {
                office.students.change(
                        sheet, version, with(with(ruby(), "school", "Another School"), "calledName", "Rubes（架空）"));
                return true;
            });

            var review = office.review.students(id, Map.of()).get(0);
            assertThat(review.sheet().state()).isEqualTo(SheetState.CHANGED);
            assertThat(review.chosen()).isEqualTo("participant:" + before.id());
            assertThat(review.differences())
                    .extracting("field")
                    .containsExactly(StudentField.CALLED_NAME, StudentField.SCHOOL);
            assertThatThrownBy(() -> office.taking.take(sheet, version, review.chosen(), ALL))
                    .isInstanceOf(ConcurrentChange.class);
            office.taking.take(sheet, review.sheet().version(), review.chosen(), Set.of(StudentField.SCHOOL));

            var now = office.participants.ofDelegation(CHRC).get(0);
            assertThat(now.details().school()).isEqualTo("Another School");
            assertThat(now.person()).isEqualTo(before.person());
            office.taking.undo(office.review
                    .students(id, Map.of())
                    .get(0)
                    .takenOver()
                    .get(0)
                    .id());
            assertThat(office.participants.ofDelegation(CHRC).get(0).details()).isEqualTo(before.details());
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_somebody_changed_since_is_not_undone(TestDatabase database) {
        at(database, office -> {
            var id = office.window(TODAY.plusDays(30));
            var sheet = office.partner(id, () -> office.students.add(ruby()));
            office.taking.take(sheet, 1, Candidate.NEW, ALL);
            var taken = office.participants.ofDelegation(CHRC).get(0);
            var person = office.people.get(taken.details().person());
            office.people.change(taken.details().person(), person.version(), with(person.value(), "note", "later"));

            var takeOver =
                    office.review.students(id, Map.of()).get(0).takenOver().get(0);
            refused("partnering.changed-since", () -> office.taking.undo(takeOver.id()));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void flights_count_for_the_delegation_once_they_are_taken_over(TestDatabase database) {
        at(database, office -> {
            var id = office.window(TODAY.plusDays(30));
            var ruby = office.partner(id, () -> office.students.add(ruby()));
            var day = LocalDate.of(2027, 6, 27);
            refused(
                    "shared.no-such-record",
                    () -> office.partner(id, () -> office.flights.add(flight(day, new TravellerId(CHRC.value())))));
            var flight = office.partner(id, () -> office.flights.add(flight(day, new TravellerId(ruby.value()))));
            assertThat(office.travel.flights(CHRC)).isEmpty();

            office.travel.take(flight, 1);
            assertThat(office.travel.flights(CHRC)).extracting("number").containsExactly("QF 61");
            office.partner(id, () -> {
                office.flights.change(
                        flight, office.flights.get(flight).version(), with(flight(day), "number", "JL 772"));
                return true;
            });
            assertThat(office.travel.flights(CHRC))
                    .as("nobody has looked at the change")
                    .extracting("number")
                    .containsExactly("QF 61");
            refused("partnering.window-was-used", () -> office.book.remove(id, 1));
        });
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    /** Each time a new office with empty registers of people; windows of other tests may be in the database. */
    private static void at(TestDatabase database, Consumer<Office> work) {
        database.execute("delete from partner_window");
        database.inTransaction(em -> {
            work.accept(new Office(em));
            return true;
        });
    }
}
