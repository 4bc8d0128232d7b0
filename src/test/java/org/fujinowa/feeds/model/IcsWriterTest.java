package org.fujinowa.feeds.model;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.fujinowa.itinerary.Clocked;
import org.fujinowa.itinerary.StopId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What other readers of iCalendar, which share no code with the writer, take from a feed: a plain one for the hours, and biweekly for
 * everything else. (Of the hours just after a change of the clock biweekly is not sure.) Two more read by {@code src/bench/calendars}.
 */
class IcsWriterTest {

    private static final int FEEDS = 200;

    @Test
    void every_instant_of_two_hundred_random_itineraries_is_read_as_the_pages_show_it() {
        var read = 0;
        for (long seed = 0; seed < FEEDS; seed++) {
            var events = RandomFeeds.events(seed);
            var instants = PlainReader.instants(IcsWriter.write("日程", events));
            assertThat(instants).as("feed %d", seed).isEqualTo(RandomFeeds.instants(events));
            read += instants.size();
        }
        assertThat(read).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, 2027-07-01T09:00, 2027-07-01T00:00Z",
        "Australia/Brisbane, 2027-01-15T09:00, 2027-01-14T23:00Z",
        "Asia/Ho_Chi_Minh, 2027-10-20T09:00, 2027-10-20T02:00Z",
        "Africa/Cairo, 2027-04-29T23:30, 2027-04-29T21:30Z",
        "Africa/Cairo, 2027-04-30T01:30, 2027-04-29T22:30Z",
        "Africa/Cairo, 2027-10-28T22:30, 2027-10-28T19:30Z",
        "Africa/Cairo, 2027-10-29T01:30, 2027-10-28T23:30Z",
        "Europe/Vienna, 2027-03-28T01:30, 2027-03-28T00:30Z",
        "Europe/Vienna, 2027-03-28T03:30, 2027-03-28T01:30Z",
        "Europe/Vienna, 2027-10-31T01:30, 2027-10-30T23:30Z",
        "Europe/Vienna, 2027-10-31T03:30, 2027-10-31T02:30Z"
    })
    void the_clock_that_is_written_beside_the_hours_changes_when_that_of_the_place_does(
            String zone, String wall, String instant) {
        var from = LocalDateTime.parse(wall).atZone(ZoneId.of(zone));
        var event = event(from, 3, false);
        var file = IcsWriter.write("日程", List.of(event));

        assertThat(from.toInstant()).isEqualTo(instant.replace("Z", ":00Z"));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("BEGIN:VTIMEZONE", "TZID:" + zone)
                .contains("DTSTART;TZID=" + zone + ":" + wall.replaceAll("[-:]", "") + "00");
        assertThat(PlainReader.instants(file).get(event.stop() + "@fujinowa").get(0))
                .isEqualTo(from.toInstant().toEpochMilli());
    }

    @Test
    void an_hour_that_comes_twice_is_written_as_a_moment_for_readers_differ_in_it() {
        var twice = LocalDateTime.parse("2027-10-31T02:30").atZone(ZoneId.of("Europe/Vienna"));
        var text = new String(IcsWriter.write("日程", List.of(event(twice, 1, false))), StandardCharsets.UTF_8);

        assertThat(text).contains("DTSTART:20271031T003000Z", "DTEND:20271031T013000Z");
    }

    @Test
    void a_stop_is_recognised_again_by_its_identity_and_a_cancelled_one_says_so() {
        var tokyo = ZonedDateTime.parse("2027-07-01T09:00+09:00[Asia/Tokyo]");
        var on = event(tokyo, 3, false);
        var off = new FeedEvent(
                on.stop(), 4, on.stamp(), true, on.clock(), on.summary(), on.location(), on.description());

        var before = read(IcsWriter.write("日程", List.of(on))).getEvents().get(0);
        var after = read(IcsWriter.write("日程", List.of(off))).getEvents().get(0);

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(before.getStatus().isConfirmed()).isTrue();
        assertThat(after.getStatus().isCancelled()).isTrue();
        assertThat(after.getDateTimeStamp().getValue())
                .isEqualTo(on.stamp().toString().replace("Z", ".000Z"));
        assertThat(after.getSummary().getValue()).isEqualTo("餅つき, 藤沢; \\ 公民館");
        assertThat(after.getDescription().getValue()).isEqualTo("一行目\n二行目");
    }

    @Test
    void lines_are_folded_and_end_as_the_standard_says() {
        var text = new String(IcsWriter.write("日程", RandomFeeds.events(1)), StandardCharsets.UTF_8);

        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    private static FeedEvent event(ZonedDateTime from, long sequence, boolean cancelled) {
        return new FeedEvent(
                StopId.next(),
                sequence,
                from.minusDays(30).toInstant(),
                cancelled,
                new Clocked(from, from.plusHours(1)),
                "餅つき, 藤沢; \\ 公民館",
                "公民館",
                "一行目\n二行目");
    }

    private static ICalendar read(byte[] file) {
        return Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
    }
}
