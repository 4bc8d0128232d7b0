package org.fujinowa.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.itinerary.ItineraryExamples.BRISBANE;
import static org.fujinowa.itinerary.ItineraryExamples.CAIRO;
import static org.fujinowa.itinerary.ItineraryExamples.HONOLULU;
import static org.fujinowa.itinerary.ItineraryExamples.HO_CHI_MINH_CITY;
import static org.fujinowa.itinerary.ItineraryExamples.ICHINOSEKI;
import static org.fujinowa.itinerary.ItineraryExamples.VIENNA;
import static org.fujinowa.itinerary.ItineraryExamples.clock;
import static org.fujinowa.itinerary.ItineraryExamples.flight;
import static org.fujinowa.itinerary.ItineraryExamples.stop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.fujinowa.organisation.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ItineraryClockTest {

    /** Checked by hand against the offsets that the governments publish. */
    static Stream<Arguments> hours() {
        return Stream.of(
                Arguments.of(ICHINOSEKI, "2027-06-28T09:00", "2027-06-28T00:00:00Z"),
                Arguments.of(BRISBANE, "2027-06-28T09:00", "2027-06-27T23:00:00Z"),
                Arguments.of(BRISBANE, "2027-12-28T09:00", "2027-12-27T23:00:00Z"),
                Arguments.of(HO_CHI_MINH_CITY, "2027-10-10T09:00", "2027-10-10T02:00:00Z"),
                Arguments.of(CAIRO, "2027-02-10T09:00", "2027-02-10T07:00:00Z"),
                Arguments.of(CAIRO, "2027-08-10T09:00", "2027-08-10T06:00:00Z"),
                Arguments.of(VIENNA, "2027-03-27T09:00", "2027-03-27T08:00:00Z"),
                Arguments.of(VIENNA, "2027-03-28T09:00", "2027-03-28T07:00:00Z"),
                Arguments.of(VIENNA, "2027-10-31T09:00", "2027-10-31T08:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("hours")
    void an_hour_is_the_instant_of_the_clock_there(PlaceId place, String hour, String instant) {
        var end = LocalDateTime.parse(hour).plusHours(1).toString();

        assertThat(clock().of(stop(place, hour, end)).from().toInstant()).isEqualTo(Instant.parse(instant));
    }

    @Test
    void a_flight_begins_by_one_clock_and_ends_by_another() {
        var way = clock().of(flight(BRISBANE, "2027-06-28T22:30", ICHINOSEKI, "2027-06-29T06:35"));

        assertThat(way.lasts()).isEqualTo(Duration.ofMinutes(9 * 60 + 5));
        assertThat(way.days()).isOne();
        assertThat(way.changesClocks()).isTrue();
    }

    @Test
    void over_the_date_line_one_arrives_the_day_before() {
        var east = clock().of(flight(ICHINOSEKI, "2027-06-28T00:30", HONOLULU, "2027-06-27T12:45"));
        var west = clock().of(flight(HONOLULU, "2027-06-27T13:00", ICHINOSEKI, "2027-06-28T17:00"));

        assertThat(east.days()).isEqualTo(-1);
        assertThat(east.lasts()).isEqualTo(Duration.ofMinutes(7 * 60 + 15));
        assertThat(west.days()).isOne();
        assertThat(west.lasts()).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void a_night_in_which_clocks_change_is_an_hour_shorter_or_longer() {
        assertThat(clock().of(stop(VIENNA, "2027-03-27T20:00", "2027-03-28T08:00"))
                        .lasts())
                .isEqualTo(Duration.ofHours(11));
        assertThat(clock().of(stop(VIENNA, "2027-10-30T20:00", "2027-10-31T08:00"))
                        .lasts())
                .isEqualTo(Duration.ofHours(13));
        assertThat(clock().of(stop(CAIRO, "2027-04-29T20:00", "2027-04-30T08:00"))
                        .lasts())
                .isEqualTo(Duration.ofHours(11));
    }

    @Test
    void an_hour_that_clocks_jump_over_does_not_come() {
        assertThat(clock().comes(LocalDateTime.parse("2027-03-28T02:30"), VIENNA))
                .isFalse();
        assertThat(clock().comes(LocalDateTime.parse("2027-04-30T00:30"), CAIRO))
                .isFalse();
        assertThat(clock().comes(LocalDateTime.parse("2027-03-28T02:30"), BRISBANE))
                .isTrue();
    }

    @Test
    void an_hour_that_comes_twice_is_the_first_of_the_two() {
        assertThat(clock().of(stop(VIENNA, "2027-10-31T02:30", "2027-10-31T04:00"))
                        .from()
                        .toInstant())
                .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void a_stop_without_a_place_goes_by_the_delegations_clock() {
        assertThat(clock().of(stop(null, "2027-06-28T09:00", "2027-06-28T10:00"))
                        .from()
                        .getZone())
                .isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void the_other_side_of_home_is_the_place_and_of_everywhere_else_it_is_home() {
        var here = ZoneId.of("Asia/Tokyo");
        var home = ZoneId.of("Australia/Brisbane");
        var clock = new ItineraryClock(Map.of(), here, home);

        assertThat(clock.otherSide(here)).isEqualTo(home);
        assertThat(clock.otherSide(home)).isEqualTo(here);
        assertThat(clock.otherSide(ZoneId.of("Asia/Singapore"))).isEqualTo(home);
    }
}
