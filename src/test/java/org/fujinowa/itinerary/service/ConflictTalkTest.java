package org.fujinowa.itinerary.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.itinerary.service.ItineraryOffice.CHIBA;
import static org.fujinowa.itinerary.service.ItineraryOffice.CHRC;
import static org.fujinowa.itinerary.service.ItineraryOffice.KUMAGAI;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.fujinowa.itinerary.Conflict;
import org.fujinowa.itinerary.ConflictKind;
import org.fujinowa.itinerary.ModeLimit;
import org.fujinowa.itinerary.PlanningLimits;
import org.fujinowa.itinerary.SeenConflict;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.TravelMode;
import org.fujinowa.itinerary.model.ConflictAnswer;
import org.fujinowa.itinerary.model.KeptLimits;
import org.fujinowa.itinerary.store.ItineraryStores;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Alter;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people say to conflicts, and the association's own limits, on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConflictTalkTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2027-03-01T03:00:00Z"), ZoneOffset.UTC);
    private static final StopId STOP = StopId.next();

    private final CurrentCaller caller = new CurrentCaller();
    private List<TestDatabase> databases = List.of();

    List<TestDatabase> databases() {
        return databases;
    }

    @BeforeAll
    void open() {
        databases = TestDatabase.both(ConflictAnswer.class, KeptLimits.class).toList();
    }

    @AfterAll
    void close() {
        databases.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_was_meant_is_kept_with_its_reason_and_can_be_taken_back(TestDatabase database) {
        var mark = ConflictTalk.mark(conflict("9:00–10:00"));

        talking(database, talk -> {
            assertThatThrownBy(() -> talk.intend(CHRC, mark, " ")).isInstanceOf(RuleViolation.class);
            talk.intend(CHRC, mark, " あおいさん（架空）だけ後から来る ");
            talk.intend(CHRC, mark, "二度目");
        });

        assertThat(holding(database))
                .containsOnlyKeys(mark)
                .containsValue(new SeenConflict(mark, "あおいさん（架空）だけ後から来る", "chiba", NOON.instant()));
        assertThat(column(database, "select count(*) from itinerary_conflict_seen where sealed like '%あおい%'"))
                .isZero();

        caller.actingAs(KUMAGAI, () -> {
            talking(database, talk -> talk.takeBack(CHRC, mark));
            return true;
        });
        assertThat(holding(database)).isEmpty();
        assertThat(column(database, "select count(*) from itinerary_conflict_seen where taken_back_by = 'kumagai'"))
                .isEqualTo(1);
        talking(database, talk -> talk.follow(new DelegationRemoving(CHRC)));
        assertThat(column(database, "select count(*) from itinerary_conflict_seen"))
                .isZero();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_limits_are_the_usual_ones_until_somebody_changes_them(TestDatabase database) {
        database.inTransaction(entityManager -> {
            var book = new PlanningLimitsBook(
                    ItineraryStores.limits(entityManager), new NotedDeeds(), Constraints.validator());
            assertThat(book.get().value()).isEqualTo(PlanningLimits.usual());
            PlanningLimits shorter = Alter.with(PlanningLimits.usual(), "dutyHours", 8);
            book.change(0, Alter.with(shorter, "modes", List.of(new ModeLimit(TravelMode.BUS, 60, 0, 15))));
            return true;
        });
        database.inTransaction(entityManager -> {
            var book = new PlanningLimitsBook(
                    ItineraryStores.limits(entityManager), new NotedDeeds(), Constraints.validator());
            var kept = book.get();
            assertThat(kept.value().dutyHours()).isEqualTo(8);
            assertThat(kept.value().of(TravelMode.BUS).changeMinutes()).isEqualTo(15);
            assertThat(kept.value().of(TravelMode.FLIGHT).changeMinutes()).isEqualTo(90);
            assertThatThrownBy(() -> book.change(0, PlanningLimits.usual())).isInstanceOf(ConcurrentChange.class);
            return true;
        });
    }

    @Test
    void an_answer_does_not_hold_for_another_hour() {
        assertThat(ConflictTalk.mark(conflict("9:00–10:00")))
                .isEqualTo(ConflictTalk.mark(conflict("9:00–10:00")))
                .isNotEqualTo(ConflictTalk.mark(conflict("9:15–10:15")))
                .hasSize(64);
    }

    private static Conflict conflict(String hours) {
        return new Conflict(ConflictKind.TWO_PLACES, STOP, null, List.of(), List.of("昼食", "Lunch", hours));
    }

    private Map<String, SeenConflict> holding(TestDatabase database) {
        return database.inTransaction(entityManager ->
                new ConflictTalk(ItineraryStores.answers(entityManager), caller, new NotedDeeds(), NOON).holding(CHRC));
    }

    private void talking(TestDatabase database, java.util.function.Consumer<ConflictTalk> work) {
        var who = caller.find().orElse(CHIBA);
        database.inTransaction(entityManager -> caller.actingAs(who, () -> {
            work.accept(new ConflictTalk(ItineraryStores.answers(entityManager), caller, new NotedDeeds(), NOON));
            return true;
        }));
    }

    private static long column(TestDatabase database, String sql) {
        return database.inTransaction(
                entityManager -> ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
