package org.fujinowa.feeds.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Writes the clock of a place for calendars that do not know it, or know an older one: every change of the clock in the years
 * that matter, by the same rules by which the itinerary itself is read.
 */
final class ZoneComponents {

    private ZoneComponents() {}

    /** The clock of that zone between these moments. */
    static VTimeZone of(ZoneId zone, Instant from, Instant until) {
        var component = new VTimeZone();
        component.add(new TzId(zone.getId()));
        var rules = zone.getRules();
        var before = rules.getOffset(from);
        component.add(
                observance(zone, rules.isDaylightSavings(from), LocalDateTime.ofInstant(from, before), before, before));
        var change = rules.nextTransition(from);
        while (change != null && !change.getInstant().isAfter(until)) {
            component.add(observance(zone, rules.isDaylightSavings(change.getInstant()), change));
            change = rules.nextTransition(change.getInstant());
        }
        return component;
    }

    private static Observance observance(ZoneId zone, boolean summer, ZoneOffsetTransition change) {
        return observance(zone, summer, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private static Observance observance(
            ZoneId zone, boolean summer, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
        Observance observance = summer ? new Daylight() : new Standard();
        observance.add(new DtStart<>(begins));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(zone.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
        return observance;
    }
}
