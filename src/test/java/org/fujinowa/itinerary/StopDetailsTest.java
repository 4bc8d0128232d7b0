package org.fujinowa.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.itinerary.ItineraryExamples.MEI;
import static org.fujinowa.itinerary.ItineraryExamples.SORA;
import static org.fujinowa.itinerary.ItineraryExamples.hall;
import static org.fujinowa.itinerary.ItineraryExamples.stop;

import java.time.LocalDateTime;
import java.util.List;
import org.fujinowa.shared.RecordType;
import org.junit.jupiter.api.Test;

class StopDetailsTest {

    private static final StopDetails CONCERT =
            stop(null, "2027-06-30T14:00", "2027-06-30T16:00").with("planB", hall("2027-06-30T09:00"));

    @Test
    void whoever_moves_a_stop_moves_the_hour_of_its_plan_b() {
        var moved = CONCERT.later(-30);

        assertThat(moved.from()).isEqualTo(LocalDateTime.parse("2027-06-30T13:30"));
        assertThat(moved.until()).isEqualTo(LocalDateTime.parse("2027-06-30T15:30"));
        assertThat(moved.planB().decideBy()).isEqualTo(LocalDateTime.parse("2027-06-30T08:30"));
    }

    @Test
    void plan_b_is_in_force_once_it_was_decided_for() {
        var decided = CONCERT.with("planB", RecordType.with(CONCERT.planB(), "decided", PlanBDecision.PLAN_B));

        assertThat(CONCERT.inForce()).isEqualTo(CONCERT);
        assertThat(decided.inForce().venueJa()).isEqualTo("文化センター");
        assertThat(decided.inForce().titleJa()).isEqualTo(CONCERT.titleJa());
    }

    @Test
    void nobody_named_is_everybody() {
        assertThat(CONCERT.concerns(SORA)).isTrue();
        assertThat(CONCERT.with("who", List.of(MEI)).concerns(SORA)).isFalse();
    }
}
