package org.fujinowa.feeds.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes days as iCalendar (RFC 5545), each hour by the clock on the wall there with that clock beside it. */
public final class IcsWriter {

    private static final String PRODUCT = "-//Fujinowa//Itinerary//EN";
    private static final Duration FETCH_AGAIN = Duration.ofHours(6);
    private static final Duration AROUND = Duration.ofDays(400);

    private IcsWriter() {}

    /**
     * The calendar as a file.
     *
     * @param name what the telephone calls it
     */
    public static byte[] write(String name, List<FeedEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), FETCH_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", FETCH_AGAIN.toString()));
        zones(events).forEach((zone, component) -> calendar.add(component));
        events.forEach(event -> calendar.add(component(event)));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static TreeMap<String, VTimeZone> zones(List<FeedEvent> events) {
        var zones = new TreeMap<String, VTimeZone>();
        var first = events.stream()
                .map(event -> event.clock().from().toInstant())
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)
                .minus(AROUND);
        var last = events.stream()
                .map(event -> event.clock().until().toInstant())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)
                .plus(AROUND);
        events.stream()
                .flatMap(event -> Stream.of(
                        event.clock().from().getZone(), event.clock().until().getZone()))
                .map(ZoneId::getId)
                .distinct()
                .forEach(id -> zones.put(id, ZoneComponents.of(ZoneId.of(id), first, last)));
        return zones;
    }

    private static VEvent component(FeedEvent event) {
        var component = new VEvent(false);
        component.add(new Uid(event.stop() + "@fujinowa"));
        component.add(new DtStamp(event.stamp()));
        component.add(new Sequence((int) event.sequence()));
        component.add(
                comesTwice(event.clock().from())
                        ? new DtStart<>(event.clock().from().toInstant())
                        : new DtStart<>(
                                zone(event.clock().from()), wall(event.clock().from())));
        component.add(
                comesTwice(event.clock().until())
                        ? new DtEnd<>(event.clock().until().toInstant())
                        : new DtEnd<>(
                                zone(event.clock().until()), wall(event.clock().until())));
        component.add(new Summary(event.summary()));
        component.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (!event.location().isEmpty()) {
            component.add(new Location(event.location()));
        }
        if (!event.description().isEmpty()) {
            component.add(new Description(event.description()));
        }
        return component;
    }

    /** The hour that comes twice when clocks go back is written as a moment: readers differ in which of the two they take. */
    private static boolean comesTwice(ZonedDateTime at) {
        return at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
    }

    /** The library has rules of its own for some zones; given an hour without a zone, it writes the hour that it was given. */
    private static LocalDateTime wall(ZonedDateTime at) {
        return at.toLocalDateTime();
    }

    private static ParameterList zone(ZonedDateTime at) {
        return new ParameterList(List.of(new TzId(at.getZone().getId())));
    }
}
