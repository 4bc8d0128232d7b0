package org.fujinowa.itinerary.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.itinerary.ItineraryExamples.ICHINOSEKI;
import static org.fujinowa.itinerary.ItineraryExamples.MEI;
import static org.fujinowa.itinerary.ItineraryExamples.SORA;
import static org.fujinowa.itinerary.ItineraryExamples.hall;
import static org.fujinowa.itinerary.ItineraryExamples.stop;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.itinerary.ChangeWords;
import org.fujinowa.itinerary.ItineraryChange;
import org.fujinowa.itinerary.PlanBDecision;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.YearShift;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RecordType;
import org.junit.jupiter.api.Test;

class ItineraryTellingTest {

    private static final StopDetails RICE = stop(ICHINOSEKI, "2027-06-30T10:00", "2027-06-30T12:00");

    @Test
    void a_change_says_the_new_hour_and_the_old_one() {
        var change = new ItineraryChange(StopId.next(), RICE, RICE.later(-30));

        assertThat(ChangeWords.in(Language.JA).say(change))
                .contains("6月30日（水） 9:30–11:30", "餅つき", "前は6月30日（水） 10:00–12:00");
        assertThat(ChangeWords.in(Language.EN).say(change)).contains("Wed 30 Jun 9:30–11:30", "was Wed 30 Jun 10:00");
    }

    @Test
    void a_decision_for_plan_b_says_the_place_that_holds_now() {
        var planned = RICE.with("planB", hall("2027-06-30T08:00"));
        var decided = planned.with("planB", RecordType.with(planned.planB(), "decided", PlanBDecision.PLAN_B));

        assertThat(ChangeWords.in(Language.JA).say(new ItineraryChange(StopId.next(), planned, decided)))
                .contains("文化センター", "場所");
    }

    @Test
    void whoever_left_a_stop_and_whoever_joined_it_are_both_touched() {
        var change =
                new ItineraryChange(StopId.next(), RICE.with("who", List.of(SORA)), RICE.with("who", List.of(MEI)));

        assertThat(change.touches(SORA)).isTrue();
        assertThat(change.touches(MEI)).isTrue();
        assertThat(new ItineraryChange(StopId.next(), null, RICE.with("who", List.of(SORA))).touches(MEI))
                .isFalse();
    }

    @Test
    void the_same_changes_have_the_same_fingerprint_and_others_have_another() {
        var change = new ItineraryChange(StopId.next(), RICE, RICE.later(30));
        var same = new ItineraryChange(change.stop(), RICE, RICE.later(30));
        var other = new ItineraryChange(change.stop(), RICE, RICE.later(35));

        assertThat(ItineraryChange.fingerprint(List.of(change)))
                .isEqualTo(ItineraryChange.fingerprint(List.of(same)))
                .isNotEqualTo(ItineraryChange.fingerprint(List.of(other)));
    }

    @Test
    void a_year_later_the_days_of_the_week_or_the_first_days_fall_together() {
        var before = LocalDate.of(2026, 6, 28);
        var after = LocalDate.of(2027, 6, 27);

        assertThat(YearShift.FIRST_DAY.days(before, after)).isEqualTo(364);
        assertThat(YearShift.WEEKS.days(before, after.plusDays(2))).isEqualTo(364);
        assertThat(YearShift.WEEKS.days(before, after.plusDays(4))).isEqualTo(371);
    }
}
