package org.fujinowa.partnering.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.partnering.PartneringExamples.flight;
import static org.fujinowa.partnering.PartneringExamples.ruby;
import static org.fujinowa.shared.Alter.with;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.model.InMemoryParticipants;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.organisation.PartnerDetails;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.partnering.Candidate;
import org.fujinowa.partnering.SheetState;
import org.fujinowa.partnering.StudentField;
import org.fujinowa.partnering.TravellerId;
import org.fujinowa.partnering.WindowDetails;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.WindowScope;
import org.fujinowa.partnering.WindowState;
import org.fujinowa.partnering.model.FlightSheet;
import org.fujinowa.partnering.model.HomeSheet;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.StudentSheet;
import org.fujinowa.partnering.model.TakeOver;
import org.fujinowa.partnering.store.PartneringStores;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.LinkSummary;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Windows from the link to the registers and back, over their real stores. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowsTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(21, 0).atZone(TOKYO).toInstant(), TOKYO);
    private static final DelegationId CHRC = AdmissionsExamples.CHRC_2027;
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

    /** Links on a sheet of paper. */
    private static final class Links extends PersonalLinks {

        final List<String> ended = new ArrayList<>();
        private final List<LinkSummary> made = new ArrayList<>();

        @Override
        public NewLink issue(LinkRequest request) {
            var link = new NewLink(
                    LinkId.next(), "ABCD-EFGH-JKMN-PQRS", CLOCK.instant().plus(request.lasts()));
            made.add(
                    0,
                    new LinkSummary(
                            link.id(),
                            request.role(),
                            request.subject(),
                            request.label(),
                            request.language(),
                            CLOCK.instant(),
                            "chiba",
                            link.expiresAt(),
                            null,
                            null));
            return link;
        }

        @Override
        public List<LinkSummary> of(Subject subject) {
            return made.stream().filter(link -> link.subject().equals(subject)).toList();
        }

        @Override
        public void revokeAll(Subject subject) {
            ended.add(subject.id());
        }
    }

    private static final class Office {

        final CurrentCaller caller = new CurrentCaller();
        final NotedDeeds audit = new NotedDeeds();
        final Links links = new Links();
        final PeopleRegister people = new PeopleRegister(
                new InMemoryPeople(), new Several<>(), new Heard<>(), new Heard<>(), audit, Constraints.validator());
        final DelegationRegister delegations = new DelegationRegister() {
            @Override
            public Versioned<DelegationDetails> get(DelegationId id) {
                return new Versioned<>(AdmissionsExamples.chrc2027(), 1);
            }

            @Override
            public void refuseUnknown(DelegationId id) {
                // Every delegation is known here.
            }
        };
        final PartnerRegister partners = new PartnerRegister() {
            @Override
            public Versioned<PartnerDetails> get(PartnerId id) {
                return new Versioned<>(
                        new PartnerDetails("学校（架空）", "", "School", null, "", "", null, null, null, "", ""), 1);
            }
        };
        final ParticipantRegister participants = new ParticipantRegister(
                new InMemoryParticipants(), people, delegations, new Heard<>(), audit, Constraints.validator());
        final WindowBook book;
        final OwnWindow own;
        final OwnStudents students;
        final OwnFlights flights;
        final WindowReview review;
        final TakingOver taking;
        final TravelTaking travel;

        Office(jakarta.persistence.EntityManager em) {
            var validator = Constraints.validator();
            var windows = PartneringStores.windows(em);
            var sheets = PartneringStores.students(em);
            var air = PartneringStores.flights(em);
            var homes = PartneringStores.homes(em);
            var takeOvers = PartneringStores.takeOvers(em);
            var access = new OwnAccess(windows, caller, CLOCK);
            var travellers = new Travellers(sheets, participants, caller);
            var matching = new StudentMatching(participants, people, takeOvers);
            book = new WindowBook(windows, sheets, air, homes, links, delegations, partners, audit, validator, CLOCK);
            own = new OwnWindow(access, sheets, air, homes, travellers, delegations, caller);
            students = new OwnStudents(sheets, access, audit, validator);
            flights = new OwnFlights(air, access, travellers, audit, validator);
            review = new WindowReview(windows, sheets, air, homes, takeOvers, matching, travellers, audit);
            taking = new TakingOver(
                    sheets, windows, takeOvers, matching, participants, people, new Chiba(), audit, CLOCK);
            travel = new TravelTaking(windows, air, homes, travellers, audit);
        }

        WindowId window(LocalDate closesOn) {
            return book.add(new WindowDetails(
                    CHRC,
                    PartnerId.next(),
                    List.of(WindowScope.STUDENTS, WindowScope.FLIGHTS),
                    "Ms Carter（架空）",
                    "",
                    Language.EN,
                    closesOn,
                    ""));
        }

        <T> T partner(WindowId window, Supplier<T> work) {
            var holder = new Caller(
                    "link:1",
                    "link:1",
                    "Ms Carter（架空）",
                    Set.of(Role.PARTNER),
                    Set.of(Permission.FILL_IN_WINDOW),
                    Subject.of("PartnerWindow", window));
            return caller.actingAs(holder, work);
        }
    }

    /** A coordinator who is always there. */
    private static final class Chiba extends CurrentCaller {

        @Override
        public Caller get() {
            return new Caller("1", "chiba", "千葉（架空）", Set.of(), Set.of());
        }
    }
}
