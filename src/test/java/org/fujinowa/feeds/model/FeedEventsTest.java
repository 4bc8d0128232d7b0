package org.fujinowa.feeds.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.feeds.model.FeedEvents.StopText;
import org.fujinowa.itinerary.ItineraryDay;
import org.fujinowa.itinerary.ItineraryExamples;
import org.fujinowa.itinerary.ItineraryState;
import org.fujinowa.itinerary.ItineraryView;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.shared.Alter;
import org.junit.jupiter.api.Test;

/** How a stop stays itself in a calendar from version to version. */
class FeedEventsTest {

    private static final StopId LUNCH = StopId.next();
    private static final StopId TOUR = StopId.next();
    private static final ParticipantId AOI = ParticipantId.next();
    private static final ParticipantId REN = ParticipantId.next();
    private static final StopDetails NOON =
            ItineraryExamples.stop(ItineraryExamples.ICHINOSEKI, "2027-07-01T12:00", "2027-07-01T13:00");

    private final FeedEvents all = new FeedEvents(stop -> true, FeedEventsTest::text);
    private final FeedEvents aoi = new FeedEvents(stop -> stop.concerns(AOI), FeedEventsTest::text);

    @Test
    void a_stop_that_did_not_change_says_nothing_new() {
        var first = edition(1, stop(LUNCH, 3, NOON));
        var second = edition(2, stop(LUNCH, 3, NOON), stop(TOUR, 1, NOON.later(120)));

        var before = all.of(List.of(first)).get(0);
        var after = all.of(List.of(first, second)).get(0);

        assertThat(after).isEqualTo(before);
    }

    @Test
    void the_sequence_grows_with_each_published_change() {
        var first = edition(1, stop(LUNCH, 3, NOON));
        var second = edition(2, stop(LUNCH, 5, NOON.later(30)));

        assertThat(all.of(List.of(first)).get(0).sequence()).isEqualTo(3);
        assertThat(all.of(List.of(first, second)))
                .singleElement()
                .satisfies(event -> assertThat(event.sequence()).isEqualTo(5))
                .satisfies(event -> assertThat(event.stamp()).isEqualTo(second.publishedAt()))
                .satisfies(event -> assertThat(event.cancelled()).isFalse());
    }

    @Test
    void a_removed_stop_is_cancelled_and_comes_back_as_itself() {
        var first = edition(1, stop(LUNCH, 3, NOON), stop(TOUR, 1, NOON.later(120)));
        var without = edition(2, stop(TOUR, 1, NOON.later(120)));
        var again = edition(3, stop(LUNCH, 5, NOON), stop(TOUR, 1, NOON.later(120)));

        var off = all.of(List.of(first, without)).get(0);
        var on = all.of(List.of(first, without, again)).get(0);

        assertThat(off.stop()).isEqualTo(LUNCH);
        assertThat(off.cancelled()).isTrue();
        assertThat(off.sequence()).isEqualTo(4);
        assertThat(on.cancelled()).isFalse();
        assertThat(on.sequence()).isGreaterThan(off.sequence());
    }

    @Test
    void who_is_no_longer_to_take_part_hears_that_it_is_off_for_them_and_others_do_not() {
        var both = edition(1, stop(LUNCH, 3, NOON.with("who", List.of(AOI, REN))));
        var one = edition(2, stop(LUNCH, 4, NOON.with("who", List.of(REN))));

        assertThat(aoi.of(List.of(both, one)))
                .singleElement()
                .satisfies(event -> assertThat(event.cancelled()).isTrue())
                .satisfies(event -> assertThat(event.sequence()).isEqualTo(4));
        assertThat(all.of(List.of(both, one)).get(0).cancelled()).isFalse();
        assertThat(aoi.of(List.of(edition(1, stop(TOUR, 1, NOON.with("who", List.of(REN)))))))
                .isEmpty();
    }

    @Test
    void names_of_minors_are_left_out_and_towns_stay() {
        var person = Alter.with(
                Alter.with(Alter.with(PeopleExamples.hana(), "familyName", "千葉"), "givenName", "葵"),
                "givenLatin",
                "Ann");
        var without = new WithoutNames(List.of(Alter.with(person, "calledName", "あおい")));

        assertThat(without.of("千葉 葵さんの誕生日、千葉葵、あおいさん、千葉駅")).isEqualTo("○○さんの誕生日、○○、○○さん、千葉駅");
        assertThat(without.of("Ann at the Annual fair")).isEqualTo("○○ at the Annual fair");
    }

    private static StopText text(PlannedStop stop) {
        return new StopText(stop.details().titleEn(), "", "");
    }

    private static PlannedStop stop(StopId id, long version, StopDetails details) {
        return new PlannedStop(id, version, details, ItineraryExamples.clock().of(details));
    }

    private static ItineraryView edition(int number, PlannedStop... stops) {
        return new ItineraryView(
                NOON.delegation(),
                ItineraryState.PUBLISHED,
                number,
                Instant.parse("2027-03-0%dT03:00:00Z".formatted(number)),
                ItineraryExamples.clock(),
                List.of(new ItineraryDay(LocalDate.of(2027, 7, 1), Arrays.asList(stops), List.of())));
    }
}
