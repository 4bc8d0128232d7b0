package org.fujinowa.itinerary.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.itinerary.ItineraryExamples.BRISBANE;
import static org.fujinowa.itinerary.ItineraryExamples.ICHINOSEKI;
import static org.fujinowa.itinerary.ItineraryExamples.SORA;
import static org.fujinowa.itinerary.ItineraryExamples.flight;
import static org.fujinowa.itinerary.ItineraryExamples.hall;
import static org.fujinowa.itinerary.ItineraryExamples.stop;
import static org.fujinowa.itinerary.service.ItineraryOffice.CHIBA;
import static org.fujinowa.itinerary.service.ItineraryOffice.CHRC;
import static org.fujinowa.itinerary.service.ItineraryOffice.KUMAGAI;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.itinerary.ItineraryChange;
import org.fujinowa.itinerary.PastStep;
import org.fujinowa.itinerary.PlanBDecision;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.StepKind;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.model.Edition;
import org.fujinowa.itinerary.model.Step;
import org.fujinowa.itinerary.model.Stop;
import org.fujinowa.itinerary.store.ItineraryStores;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItineraryPlanningTest {

    private static final StopDetails RICE = stop(ICHINOSEKI, "2027-06-30T10:00", "2027-06-30T12:00");
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 6, 30);

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(Stop.class, Step.class, Edition.class);
    }

    @Test
    void an_itinerary_has_every_day_of_its_delegation_and_its_stops_in_the_order_in_which_they_come() {
        in(office -> {
            office.planning().add(RICE);
            office.planning().add(stop(ICHINOSEKI, "2027-06-28T09:00", "2027-06-28T10:00"));
            // begins at 22:30 of the day before by its own clock
            office.planning().add(flight(BRISBANE, "2027-06-27T22:30", ICHINOSEKI, "2027-06-28T06:35"));

            var view = office.planning().view(CHRC);

            assertThat(view.days())
                    .extracting(day -> day.date().getDayOfMonth())
                    .containsExactly(27, 28, 29, 30, 1, 2, 3, 4, 5, 6);
            assertThat(view.stops())
                    .extracting(stop -> stop.details().from().toString())
                    .containsExactly("2027-06-27T22:30", "2027-06-28T09:00", "2027-06-30T10:00");
        });
    }

    @Test
    void who_changes_what_somebody_else_has_just_changed_is_told() {
        in(office -> {
            var id = office.planning().add(RICE);
            office.planning().move(id, 1, 30);

            assertThatThrownBy(() -> office.planning().change(id, 1, RICE.with("titleJa", "もちつき")))
                    .isInstanceOf(ConcurrentChange.class);
            assertThat(office.planning().get(id).value().titleJa()).isEqualTo(RICE.titleJa());
        });
    }

    @Test
    void a_stop_that_is_moved_minute_by_minute_is_moved_once() {
        in(office -> {
            var id = office.planning().add(RICE);
            long version = 1;
            for (int press = 0; press < 6; press++) {
                version = office.planning().move(id, version, 5);
            }

            assertThat(office.history().of(CHRC))
                    .extracting(PastStep::kind)
                    .containsExactly(StepKind.MOVE, StepKind.ADD);
            office.history().undo(CHRC, 2);
            assertThat(office.planning().get(id).value()).isEqualTo(RICE);
        });
    }

    @Test
    void a_move_an_hour_later_is_a_move_of_its_own() {
        in(office -> {
            var id = office.planning().add(RICE);
            var version = office.planning().move(id, 1, 5);
            office.wait(Duration.ofHours(1));
            office.planning().move(id, version, 5);

            assertThat(office.history().of(CHRC)).hasSize(3);
        });
    }

    @Test
    void nobody_takes_back_what_they_have_not_seen() {
        in(office -> {
            office.planning().add(RICE);
            office.as(KUMAGAI, () -> office.planning().add(RICE));

            assertThatThrownBy(() -> office.history().undo(CHRC, 1)).isInstanceOf(ConcurrentChange.class);
            assertThat(office.planning().view(CHRC).stops()).hasSize(2);
        });
    }

    @Test
    void what_was_removed_comes_back_with_a_version_that_nobody_holds() {
        in(office -> {
            var id = office.planning().add(RICE);
            office.planning().remove(id, 1);
            assertThatThrownBy(() -> office.planning().get(id)).hasMessageContaining("no-such-record");

            office.history().undo(CHRC, 2);

            assertThat(office.planning().get(id).value()).isEqualTo(RICE);
            assertThat(office.planning().get(id).version()).isGreaterThan(1);
        });
    }

    @Test
    void a_copied_day_has_the_same_hours_and_an_open_plan_b() {
        in(office -> {
            var concert =
                    RICE.with("planB", RecordType.with(hall("2027-06-30T08:00"), "decided", PlanBDecision.PLAN_B));
            office.planning().add(concert);

            assertThat(office.copying().copy(CHRC, WEDNESDAY, WEDNESDAY.plusDays(2)))
                    .isOne();

            var copied = office.planning()
                    .view(CHRC)
                    .day(WEDNESDAY.plusDays(2))
                    .orElseThrow()
                    .stops();
            assertThat(copied)
                    .extracting(PlannedStop::details)
                    .containsExactly(RICE.daysLater(2).with("planB", hall("2027-07-02T08:00")));
            office.history().undo(CHRC, 2);
            assertThat(office.planning().view(CHRC).stops()).hasSize(1);
            assertThatThrownBy(() -> office.copying().copy(CHRC, WEDNESDAY.plusDays(1), WEDNESDAY))
                    .hasMessageContaining("empty-day");
        });
    }

    @Test
    void a_version_tells_what_changed_since_the_one_before() {
        in(office -> {
            var id = office.planning().add(RICE);
            var gone = office.planning().add(RICE.with("who", List.of(SORA)));
            assertThat(office.publishing().publish(CHRC, office.publishing().changes(CHRC)))
                    .isOne();
            var seen = office.publishing().changes(CHRC);
            assertThat(seen).isEmpty();
            assertThatThrownBy(() -> office.publishing().publish(CHRC, seen))
                    .hasMessageContaining("nothing-to-publish");

            office.planning().move(id, 1, 30);
            office.planning().remove(gone, 1);
            var changes = office.publishing().changes(CHRC);

            assertThat(changes)
                    .extracting(ItineraryChange::kind)
                    .containsExactlyInAnyOrder(ItineraryChange.Kind.CHANGED, ItineraryChange.Kind.REMOVED);
            assertThat(changes.stream()
                            .filter(change -> change.stop().equals(id))
                            .findFirst()
                            .orElseThrow()
                            .parts())
                    .containsExactly("from", "until");
            assertThatThrownBy(() -> office.publishing().publish(CHRC, changes.subList(0, 1)))
                    .isInstanceOf(ConcurrentChange.class);
            assertThat(office.published().of(CHRC).orElseThrow().stops()).hasSize(2);
            assertThat(office.publishing().publish(CHRC, changes)).isEqualTo(2);
            assertThat(office.published().of(CHRC).orElseThrow().stops()).hasSize(1);
            assertThat(office.published().of(CHRC, 1).orElseThrow().stops()).hasSize(2);
            assertThat(office.heard().events()).hasSize(2);
        });
    }

    /** Four hundred random deeds: after each, the history leads to what was there at any number of steps before, and back. */
    @ParameterizedTest
    @MethodSource("databases")
    void whatever_is_done_can_be_taken_back_step_by_step_and_done_again(TestDatabase database) {
        var random = new Random(2027);
        var office = database.inTransaction(entityManager -> {
            var here = new ItineraryOffice(ItineraryStores.stops(entityManager), ItineraryStores.book(entityManager));
            here.as(CHIBA, () -> rounds(here, random));
            return here;
        });
        assertThat(office.audit().lines()).hasSizeGreaterThan(100);
    }

    private static void rounds(ItineraryOffice office, Random random) {
        for (int round = 0; round < 20; round++) {
            var states = new ArrayList<Map<StopId, StopDetails>>();
            states.add(state(office));
            var deeds = 1 + random.nextInt(5);
            for (int deed = 0; deed < deeds; deed++) {
                office.wait(Duration.ofMinutes(2));
                something(office, random);
                states.add(state(office));
            }
            for (int back = deeds - 1; back >= 0; back--) {
                office.history().undo(CHRC, last(office));
                assertThat(state(office)).isEqualTo(states.get(back));
            }
            for (int again = 1; again <= deeds; again++) {
                office.history().redo(CHRC, firstUndone(office));
                assertThat(state(office)).isEqualTo(states.get(again));
            }
        }
        assertThatThrownBy(() -> office.history().redo(CHRC, 1)).isInstanceOf(RuleViolation.class);
    }

    private static void something(ItineraryOffice office, Random random) {
        var stops = office.planning().view(CHRC).stops().toList();
        var kind = stops.isEmpty() ? 0 : random.nextInt(5);
        var one = stops.isEmpty() ? null : stops.get(random.nextInt(stops.size()));
        switch (kind) {
            case 0 -> office.planning().add(RICE.daysLater(random.nextInt(4)));
            case 1 -> office.planning().move(one.id(), one.version(), 5 + random.nextInt(60));
            case 2 ->
                office.planning()
                        .change(one.id(), one.version(), one.details().with("noteJa", "メモ" + random.nextInt()));
            case 3 -> office.planning().remove(one.id(), one.version());
            default -> office.copying().copy(CHRC, one.details().day(), WEDNESDAY.plusDays(random.nextInt(4)));
        }
    }

    private static Map<StopId, StopDetails> state(ItineraryOffice office) {
        return office.planning().view(CHRC).stops().collect(Collectors.toMap(PlannedStop::id, PlannedStop::details));
    }

    private static long last(ItineraryOffice office) {
        return office.history().of(CHRC).stream()
                .filter(step -> !step.undone())
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static long firstUndone(ItineraryOffice office) {
        return office.history().of(CHRC).stream()
                .filter(PastStep::undone)
                .mapToLong(PastStep::number)
                .min()
                .orElseThrow();
    }

    private static void in(Consumer<ItineraryOffice> work) {
        var office = new ItineraryOffice();
        office.as(CHIBA, () -> work.accept(office));
    }
}
