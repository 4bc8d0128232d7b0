package org.fujinowa.incidents.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fujinowa.incidents.CheckInDay;
import org.fujinowa.incidents.CheckInSide;
import org.fujinowa.incidents.EntryDetails;
import org.fujinowa.incidents.EntryKind;
import org.fujinowa.incidents.Feeling;
import org.fujinowa.incidents.IncidentEntryId;
import org.fujinowa.incidents.IncidentLevel;
import org.fujinowa.incidents.NewCheckIn;
import org.fujinowa.incidents.NewEntry;
import org.fujinowa.incidents.ReceiversDetails;
import org.fujinowa.incidents.ReportingStepDetails;
import org.fujinowa.incidents.model.AlertReceivers;
import org.fujinowa.incidents.model.CheckIn;
import org.fujinowa.incidents.model.CheckInWay;
import org.fujinowa.incidents.model.Incident;
import org.fujinowa.incidents.model.IncidentEntry;
import org.fujinowa.incidents.model.ReportingStep;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The incident log over its real stores: what is written stays, and two people close it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentsTest {

    private List<TestDatabase> databases;

    @BeforeAll
    void open() {
        databases = TestDatabase.both(
                        Incident.class,
                        IncidentEntry.class,
                        ReportingStep.class,
                        CheckIn.class,
                        CheckInWay.class,
                        AlertReceivers.class)
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
    void what_was_written_down_is_never_changed(TestDatabase database) {
        at(database, watch -> {
            var id = watch.log.write(watch.lost(IncidentLevel.ONE, null));
            watch.log.add(id, 0, NewEntry.words(EntryKind.ADDENDUM, "2階にいた。"));

            assertThatThrownBy(() -> watch.incidents.get(id).change(watch.lost(IncidentLevel.FOUR, null)))
                    .isInstanceOf(IllegalStateException.class);
            var entry = watch.entries.of(id).get(0);
            assertThatThrownBy(() -> entry.change(entry.details())).isInstanceOf(IllegalStateException.class);
            assertThat(watch.log.look(id).intact()).isTrue();
            assertThat(watch.log.look(id).entries())
                    .extracting(said -> said.words())
                    .containsExactly("2階にいた。");
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_entry_that_was_taken_out_or_exchanged_breaks_the_chain(TestDatabase database) {
        at(database, watch -> {
            var id = watch.log.write(watch.lost(IncidentLevel.ONE, null));
            for (int at = 0; at < 3; at++) {
                watch.log.add(id, at, NewEntry.words(EntryKind.ADDENDUM, "その" + at));
            }
            var first = watch.entries.of(id).get(0);
            var said = first.details();
            watch.entries.remove(first);
            assertThat(watch.log.look(id).intact()).isFalse();

            watch.entries.add(new IncidentEntry(
                    IncidentEntryId.next(),
                    new EntryDetails(
                            id,
                            1,
                            said.kind(),
                            "なにもなかった。",
                            said.whom(),
                            null,
                            null,
                            null,
                            null,
                            0,
                            said.by(),
                            said.byName(),
                            said.at(),
                            said.before())));
            assertThat(watch.log.look(id).intact()).isFalse();
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void only_keepers_read_a_file_and_others_see_that_there_is_one(TestDatabase database) {
        at(database, watch -> {
            var id = watch.log.write(watch.lost(IncidentLevel.TWO, null));
            watch.as("kumagai", () -> {
                assertThatThrownBy(() -> watch.log.look(id)).isInstanceOf(AccessDenied.class);
                assertThatThrownBy(() -> watch.log.add(id, 0, NewEntry.words(EntryKind.ADDENDUM, "x")))
                        .isInstanceOf(AccessDenied.class);
                assertThat(watch.log.of(watch.chrc)).singleElement().satisfies(row -> {
                    assertThat(row.mine()).isFalse();
                    assertThat(row.keepers()).containsExactly("千葉（架空）");
                });
                assertThat(watch.log.mineOpen()).isEmpty();
            });
            watch.log.add(id, 0, keeper("kumagai"));
            watch.as("kumagai", () -> assertThat(watch.log.look(id).keepers()).contains("kumagai"));
            assertThat(watch.audit.lines()).contains("VIEWED Incident ");
            assertThatThrownBy(() -> watch.log.add(id, 1, keeper("nobody")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("incidents.keeper-unknown");
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void two_people_close_it_when_everybody_was_told_and_nothing_is_left(TestDatabase database) {
        at(database, watch -> {
            var step = watch.chain.add(new ReportingStepDetails(IncidentLevel.ONE, "担当", "Coordinator", "", 60));
            watch.chain.add(new ReportingStepDetails(IncidentLevel.FOUR, "大使館", "Embassy", "", 60));
            var id = watch.log.write(watch.lost(IncidentLevel.ONE, null));
            watch.log.add(id, 0, keeper("kumagai"));
            var close = NewEntry.words(EntryKind.CLOSING, "終わった。");
            assertThatThrownBy(() -> watch.log.add(id, 1, close))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("incidents.not-all-told");
            watch.clock.now = watch.clock.now.plusSeconds(3_601);
            assertThat(watch.log.told(id))
                    .singleElement()
                    .satisfies(line -> assertThat(line.late()).isTrue());
            watch.log.add(id, 1, new NewEntry(EntryKind.TOLD, "電話", "担当", step, null, null, watch.clock.now, 0));
            watch.log.add(id, 2, new NewEntry(EntryKind.FOLLOW_UP, "話す", "佐藤", null, null, Watch.ARRIVAL, null, 0));
            assertThatThrownBy(() -> watch.log.add(id, 3, close))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("incidents.follow-ups-open");
            watch.log.add(id, 3, new NewEntry(EntryKind.DONE, "話した", "", null, null, null, null, 3));
            watch.log.add(id, 4, close);
            var closed = NewEntry.words(EntryKind.CLOSED, "");
            assertThatThrownBy(() -> watch.log.add(id, 5, closed))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("incidents.second-person");
            watch.log.add(id, 5, NewEntry.words(EntryKind.ADDENDUM, "もう一つ"));
            watch.as("kumagai", () -> {
                assertThatThrownBy(() -> watch.log.add(id, 6, closed))
                        .as("what was added takes the first word back")
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("incidents.nobody-closes");
                watch.log.add(id, 6, close);
            });
            watch.log.add(id, 7, closed);
            assertThat(watch.log.look(id).closed()).isTrue();
            assertThatThrownBy(() -> watch.log.add(id, 8, close))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("incidents.is-closed");
            watch.log.add(id, 8, NewEntry.words(EntryKind.ADDENDUM, "後から"));
            var kept = watch.past.incidents();
            assertThat(kept.due(Watch.ARRIVAL.minusDays(1), 10)).isEmpty();
            assertThat(kept.due(Watch.ARRIVAL, 10)).hasSize(1).allSatisfy(kept::forget);
            assertThat(watch.entries.of(id)).isEmpty();
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void whoever_has_not_seen_the_newest_entry_writes_none(TestDatabase database) {
        at(database, watch -> {
            var id = watch.log.write(watch.lost(IncidentLevel.ONE, null));
            watch.log.add(id, 0, NewEntry.words(EntryKind.ADDENDUM, "一"));
            assertThatThrownBy(() -> watch.log.add(id, 0, NewEntry.words(EntryKind.ADDENDUM, "二")))
                    .isInstanceOf(ConcurrentChange.class);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_incident_about_a_home_asks_its_checks_again(TestDatabase database) {
        at(database, watch -> {
            watch.log.write(watch.lost(IncidentLevel.ONE, null));
            assertThat(watch.asked).isEmpty();
            watch.log.write(watch.lost(IncidentLevel.THREE, watch.oikawa));
            assertThat(watch.asked).containsExactly(watch.oikawa);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_poor_answer_alerts_at_once_and_the_mail_does_not_say_who(TestDatabase database) {
        at(database, watch -> {
            watch.desk.alert(watch.chrc, 0, new ReceiversDetails("千葉 <chiba@example.jp>", Language.JA));
            var code = code(watch, CheckInSide.GUEST);
            watch.answers.answer(code, Feeling.GOOD, "", false);
            assertThat(watch.sent).isEmpty();
            watch.answers.answer(code, Feeling.NOT_GOOD, "ねむれない", false);
            assertThat(watch.sent)
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.toString())
                            .contains("chiba@example.jp")
                            .doesNotContain("葵", "ねむれない"));
            watch.answers.answer(code, Feeling.GOOD, "", true);
            assertThat(watch.sent).hasSize(2);
            assertThat(watch.desk.waiting()).hasSize(2);
            watch.answers.answer(code, Feeling.GOOD, "", false);
            var line = watch.desk.of(watch.chrc).get(0);
            assertThat(line.waits()).as("a later answer hides no call for help").isTrue();
            var waiting = line.first();
            watch.desk.seen(waiting.id(), waiting.version(), "電話した");
            assertThat(watch.desk.waiting()).hasSize(1);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_code_opens_its_own_side_only_and_as_long_as_it_is_asked(TestDatabase database) {
        at(database, watch -> {
            var guest = code(watch, CheckInSide.GUEST);
            var family = code(watch, CheckInSide.FAMILY);
            assertThat(guest).isNotEqualTo(family).isEqualTo(code(watch, CheckInSide.GUEST));
            watch.answers.answer(guest, Feeling.SO_SO, "うちの中のこと", false);
            assertThat(watch.answers.look(family).said())
                    .as("the family reads nothing of it")
                    .isNull();
            assertThat(watch.answers.look(guest).said()).isNotNull();
            assertThatThrownBy(() -> watch.answers.look("ABCD-EFGH-JKMN-PQRS"))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("incidents.way-closed");
            watch.clock.now = Instant.parse("2027-03-22T03:00:00Z");
            assertThat(watch.answers.look(guest).day()).isEqualTo(CheckInDay.THIRD);
            watch.clock.now = Instant.parse("2027-03-19T03:00:00Z");
            assertThatThrownBy(() -> watch.answers.answer(guest, Feeling.GOOD, "", false))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("incidents.not-asked-now");
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_rule_asks_on_the_first_and_third_day_whoever_has_not_answered(TestDatabase database) {
        at(database, watch -> {
            assertThat(watch.due.needs(Watch.ARRIVAL, Watch.ARRIVAL.plusDays(1)))
                    .hasSize(2);
            watch.answers.answer(code(watch, CheckInSide.GUEST), Feeling.GOOD, "", false);
            assertThat(watch.due.needs(Watch.ARRIVAL, Watch.ARRIVAL.plusDays(1)))
                    .singleElement()
                    .satisfies(need -> assertThat(need.link()).contains("/feel?code="));
            assertThat(watch.due.needs(Watch.ARRIVAL.plusDays(1), Watch.ARRIVAL.plusDays(2)))
                    .isEmpty();
            assertThat(watch.due.needs(Watch.ARRIVAL.plusDays(2), Watch.ARRIVAL.plusDays(3)))
                    .hasSize(2);
            watch.desk.telephoned(
                    watch.chrc,
                    watch.aoi,
                    CheckInSide.FAMILY,
                    new NewCheckIn(CheckInDay.THIRD, Feeling.GOOD, "", false));
            assertThat(watch.due.needs(Watch.ARRIVAL.plusDays(2), Watch.ARRIVAL.plusDays(3)))
                    .hasSize(1);
        });
    }

    private static String code(Watch watch, CheckInSide side) {
        return watch.codes.page(watch.chrc, watch.aoi, side).replace("/feel?code=", "");
    }

    private static NewEntry keeper(String who) {
        return new NewEntry(EntryKind.KEEPER, "必要なため", who, null, null, null, null, 0);
    }

    private static void at(TestDatabase database, Consumer<Watch> work) {
        database.inTransaction(em -> {
            var watch = new Watch(em);
            watch.as("chiba", () -> work.accept(watch));
            return true;
        });
    }
}
