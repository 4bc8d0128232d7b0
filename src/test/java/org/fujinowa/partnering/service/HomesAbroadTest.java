package org.fujinowa.partnering.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.partnering.PartneringExamples.ruby;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.partnering.AdultCard;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.HomeNights;
import org.fujinowa.partnering.NightRuleDetails;
import org.fujinowa.partnering.NightState;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.TravellerId;
import org.fujinowa.partnering.WindowDetails;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.WindowScope;
import org.fujinowa.partnering.model.Compliance;
import org.fujinowa.partnering.model.FlightSheet;
import org.fujinowa.partnering.model.HomeSheet;
import org.fujinowa.partnering.model.NightRule;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.StudentSheet;
import org.fujinowa.partnering.model.TakeOver;
import org.fujinowa.security.Caller;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Homes abroad over real stores: a wall beyond the rule about nights, cards that are forgotten, and a partner's word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomesAbroadTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 28);
    private static final PartnerId PARTNER = PartnerId.next();

    private List<TestDatabase> databases;

    @BeforeAll
    void open() {
        databases = TestDatabase.both(
                        PartnerWindow.class,
                        StudentSheet.class,
                        FlightSheet.class,
                        HomeSheet.class,
                        TakeOver.class,
                        NightRule.class,
                        Compliance.class)
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
    void nobody_sleeps_beyond_the_rule_over_two_delegations_unless_cards_are_given(TestDatabase database) {
        at(database, office -> {
            rule(office);
            var june = window(office);
            var july = window(office);
            office.partner(june, () -> office.homes.add(home(guest(office, june), JULY, 5)));
            var second = home(guest(office, july), JULY.plusDays(10), 4);

            refused("partnering.nights-beyond", () -> office.partner(july, () -> office.homes.add(second)));
            var nobodyYet = office.partner(july, () -> office.homes.add(with(second, "guests", List.of())));
            refused(
                    "partnering.nights-beyond",
                    () -> office.partner(july, () -> {
                        office.homes.change(nobodyYet, 1, second);
                        return true;
                    }));
            var carded = with(second, "cards", List.of(new AdultCard("Jo", "123456/7", JULY.plusYears(1))));
            office.partner(july, () -> {
                office.homes.change(nobodyYet, 1, carded);
                return true;
            });

            assertThat(office.nights.nights(july).get(nobodyYet))
                    .extracting(HomeNights::nights, HomeNights::state)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(9, NightState.CARDED));
            office.travel.take(nobodyYet, 2);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_came_before_the_rule_is_not_taken_over_beyond_it(TestDatabase database) {
        at(database, office -> {
            var window = window(office);
            var sheet = office.partner(window, () -> office.homes.add(home(guest(office, window), JULY, 12)));
            rule(office);

            refused("partnering.nights-beyond", () -> {
                office.travel.take(sheet, 1);
                return;
            });
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_partner_confirms_with_name_and_day_or_a_coordinator_notes_it(TestDatabase database) {
        at(database, office -> {
            var window = window(office);
            refused(
                    "partnering.tick-needed",
                    () -> office.partner(window, () -> {
                        office.compliances.confirm("Ms Carter（架空）", false);
                        return true;
                    }));
            office.partner(window, () -> {
                office.compliances.confirm("Ms Carter（架空）", true);
                return true;
            });
            office.caller.actingAs(new Caller("1", "chiba", "千葉", Set.of(), Set.of()), () -> {
                refused(
                        "partnering.confirmed-in-future",
                        () -> office.compliances.note(window, "Ms Carter", Office.TODAY.plusDays(1)));
                office.compliances.note(window, "Mr Lee（架空）", Office.TODAY.minusDays(3));
                return true;
            });

            assertThat(office.compliances.of(window))
                    .extracting(one -> one.by(), one -> one.on(), one -> one.noted())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Ms Carter（架空）", Office.TODAY, ""),
                            org.assertj.core.groups.Tuple.tuple("Mr Lee（架空）", Office.TODAY.minusDays(3), "chiba"));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_rule_takes_the_place_of_another_and_none_begins_twice_on_one_day(TestDatabase database) {
        at(database, office -> {
            rule(office);
            refused("partnering.rule-of-that-day", () -> rule(office));
            refused(
                    "partnering.warns-too-late",
                    () -> office.nights.add(new NightRuleDetails(PARTNER, JULY, 7, 8, "law")));
            office.nights.add(new NightRuleDetails(PARTNER, JULY, 10, 8, "another law"));
            assertThat(office.nights.all())
                    .extracting(row -> row.details().nights())
                    .startsWith(10, 7);
        });
    }

    private static void rule(Office office) {
        office.nights.add(new NightRuleDetails(PARTNER, LocalDate.of(2025, 9, 20), 7, 5, "Queensland"));
    }

    private static WindowId window(Office office) {
        return office.book.add(new WindowDetails(
                Office.CHRC,
                PARTNER,
                List.of(WindowScope.STUDENTS, WindowScope.HOMES),
                "Ms Carter（架空）",
                "",
                Language.EN,
                Office.TODAY.plusDays(30),
                ""));
    }

    private static TravellerId guest(Office office, WindowId window) {
        SheetId sheet = office.partner(window, () -> office.students.add(ruby()));
        return TravellerId.of(sheet.toString());
    }

    private static HomeDetails home(TravellerId guest, LocalDate from, int nights) {
        return new HomeDetails(
                "O'Brien（架空）",
                "1 Egerton St",
                "",
                "",
                "Jo",
                "none",
                "nobody",
                from,
                from.plusDays(nights),
                List.of(guest),
                true,
                "",
                List.of());
    }

    private static void at(TestDatabase database, Consumer<Office> work) {
        Stream.of("partner_window", "partner_home", "partner_night_rule")
                .forEach(table -> database.execute("delete from " + table));
        database.inTransaction(em -> {
            work.accept(new Office(em));
            return true;
        });
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
