package org.fujinowa.itinerary.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.itinerary.ItineraryExamples.BRISBANE;
import static org.fujinowa.itinerary.ItineraryExamples.GROUP;
import static org.fujinowa.itinerary.ItineraryExamples.ICHINOSEKI;
import static org.fujinowa.itinerary.ItineraryExamples.SORA;
import static org.fujinowa.itinerary.ItineraryExamples.TEACHER;
import static org.fujinowa.itinerary.ItineraryExamples.VIENNA;
import static org.fujinowa.itinerary.ItineraryExamples.clock;
import static org.fujinowa.itinerary.ItineraryExamples.dinner;
import static org.fujinowa.itinerary.ItineraryExamples.flight;
import static org.fujinowa.itinerary.ItineraryExamples.hall;
import static org.fujinowa.itinerary.ItineraryExamples.stop;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StopRulesTest {

    private static final DelegationDetails DELEGATION = AdmissionsExamples.chrc2027();
    private static final StopDetails RICE = stop(ICHINOSEKI, "2027-06-30T10:00", "2027-06-30T12:00");

    static Stream<StopDetails> fine() {
        return Stream.of(
                RICE,
                RICE.with("who", List.of(SORA)).with("leader", TEACHER),
                RICE.with("planB", hall("2027-06-30T08:00")),
                dinner("2027-06-30T18:00", "2027-06-30T19:30"),
                flight(BRISBANE, "2027-06-27T22:30", ICHINOSEKI, "2027-06-28T06:35"),
                // by the clocks on the walls it ends when it begins: an hour passes all the same
                flight(ICHINOSEKI, "2027-07-06T10:00", BRISBANE, "2027-07-06T12:00"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("ends-before-it-begins", stop(ICHINOSEKI, "2027-06-30T10:00", "2027-06-30T10:00")),
                Arguments.of(
                        "ends-before-it-begins", flight(ICHINOSEKI, "2027-06-30T10:00", BRISBANE, "2027-06-30T11:00")),
                Arguments.of("too-long", stop(ICHINOSEKI, "2027-06-30T10:00", "2027-07-02T10:01")),
                Arguments.of("outside-delegation", stop(ICHINOSEKI, "2027-06-20T23:00", "2027-06-21T10:00")),
                Arguments.of("outside-delegation", stop(ICHINOSEKI, "2027-07-14T00:00", "2027-07-14T10:00")),
                Arguments.of("leg-missing", RICE.with("kind", StopKind.TRAVEL)),
                Arguments.of("meal-missing", RICE.with("kind", StopKind.MEAL)),
                Arguments.of(
                        "leg-not-here",
                        flight(BRISBANE, "2027-06-27T22:30", ICHINOSEKI, "2027-06-28T06:35")
                                .with("kind", StopKind.FREE)),
                Arguments.of(
                        "meal-not-here",
                        dinner("2027-06-30T18:00", "2027-06-30T19:30").with("kind", StopKind.FREE)),
                Arguments.of("not-in-the-group", RICE.with("who", List.of(SORA, ParticipantId.next()))),
                Arguments.of("no-leader", RICE.with("leader", SORA)),
                Arguments.of("no-leader", RICE.with("leader", ParticipantId.next())),
                Arguments.of("plan-b-too-late", RICE.with("planB", hall("2027-06-30T10:00"))),
                Arguments.of(
                        "plan-b-empty",
                        RICE.with("planB", with(with(hall("2027-06-30T08:00"), "venueJa", ""), "venueEn", ""))));
    }

    @ParameterizedTest
    @MethodSource("fine")
    void a_stop_that_can_be_done_is_taken(StopDetails stop) {
        assertThatCode(() -> rules(DELEGATION).check(stop)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_stop_that_cannot_be_is_refused_with_its_reason(String reason, StopDetails stop) {
        assertThatThrownBy(() -> rules(DELEGATION).check(stop))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("itinerary." + reason));
    }

    @Test
    void an_hour_that_the_clocks_there_jump_over_is_refused() {
        var spring =
                with(with(DELEGATION, "departure", LocalDate.of(2027, 3, 30)), "arrival", LocalDate.of(2027, 3, 20));

        assertThatThrownBy(() -> rules(spring).check(stop(VIENNA, "2027-03-28T02:30", "2027-03-28T04:00")))
                .hasMessageContaining("itinerary.no-such-hour");
    }

    private static StopRules rules(DelegationDetails delegation) {
        return new StopRules(delegation, GROUP, clock());
    }
}
