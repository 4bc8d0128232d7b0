package org.fujinowa.itinerary.web;

import com.ibm.icu.text.TimeZoneNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.fujinowa.itinerary.Clocked;
import org.fujinowa.itinerary.ItineraryClock;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.shared.web.CurrentTexts;

/** Hours as people read them: by the clock there, with that of the other side beside it. */
@Named("wallHours")
@RequestScoped
public class Hours {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private CurrentTexts texts;

    /** For the CDI proxy. */
    protected Hours() {}

    @Inject
    public Hours(CurrentTexts texts) {
        this.texts = texts;
    }

    /** An hour of a clock. */
    public String of(LocalDateTime hour) {
        return hour.format(HOUR);
    }

    /** Where a clock hangs: its best-known town. */
    public String town(ZoneId zone) {
        var name = TimeZoneNames.getInstance(texts.language().locale()).getExemplarLocationName(zone.getId());
        return name == null ? zone.getId() : name;
    }

    /** When a stop begins, by the clock there. */
    public String from(PlannedStop stop) {
        return stop.clock().from().format(HOUR);
    }

    /** When it ends, by the clock where it ends, with how many days later or earlier that is. */
    public String until(PlannedStop stop) {
        return stop.clock().until().format(HOUR) + days(stop.clock().days());
    }

    /** The name of the town by whose clock it begins. */
    public String fromTown(PlannedStop stop) {
        return town(stop.clock().from().getZone());
    }

    /** The name of the town by whose clock it ends. */
    public String untilTown(PlannedStop stop) {
        return town(stop.clock().until().getZone());
    }

    /** Both ends by the clock of the other side, with its name; empty where there is no other clock. */
    public String otherSide(PlannedStop stop, ItineraryClock clock) {
        var here = stop.clock().from().getZone();
        var other = clock.otherSide(here);
        var there = stop.clock().at(other);
        if (sameClock(stop.clock().from(), there.from())
                && sameClock(stop.clock().until(), there.until())) {
            return "";
        }
        return texts.of(
                "itinerary.other-side",
                town(other),
                there.from().format(HOUR) + days(shift(stop.clock(), there)),
                there.until().format(HOUR));
    }

    /** How long it lasts, in words. */
    public String lasts(PlannedStop stop) {
        var minutes = stop.clock().lasts().toMinutes();
        return minutes < 60 || minutes % 60 == 0
                ? minutes < 60 ? texts.of("itinerary.minutes", minutes) : texts.of("itinerary.hours", minutes / 60)
                : texts.of("itinerary.hours-minutes", minutes / 60, minutes % 60);
    }

    private static boolean sameClock(ZonedDateTime one, ZonedDateTime other) {
        return one.toLocalDateTime().equals(other.toLocalDateTime());
    }

    private static long shift(Clocked here, Clocked there) {
        return ChronoUnit.DAYS.between(here.from().toLocalDate(), there.from().toLocalDate());
    }

    private String days(long days) {
        return days == 0
                ? ""
                : " " + texts.of(days > 0 ? "itinerary.days-later" : "itinerary.days-earlier", Math.abs(days));
    }
}
