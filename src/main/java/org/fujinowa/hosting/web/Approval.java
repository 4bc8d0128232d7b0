package org.fujinowa.hosting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.jspecify.annotations.Nullable;

/** What an approval means today, in words; worked out from its two days and never stored. */
@Named
@RequestScoped
public class Approval {

    private static final long SOON = 60;

    private CurrentTexts texts;
    private Shown show;
    private Clock clock;

    /** For the CDI proxy. */
    protected Approval() {}

    @Inject
    public Approval(CurrentTexts texts, Shown show, Clock clock) {
        this.texts = texts;
        this.show = show;
        this.clock = clock;
    }

    /** How a chip shows it: ok while it holds, warn where it lapses within two months or has not begun, bad otherwise. */
    public String kind(@Nullable LocalDate from, @Nullable LocalDate until) {
        var today = LocalDate.now(clock);
        if (from == null || until == null || !today.isBefore(until)) {
            return "bad";
        }
        return today.isBefore(from) || today.plusDays(SOON).isAfter(until) ? "warn" : "ok";
    }

    /** Until when it holds, since when it has lapsed, from when it will hold, or that there is none. */
    public String sentence(@Nullable LocalDate from, @Nullable LocalDate until) {
        var today = LocalDate.now(clock);
        if (from == null || until == null) {
            return texts.of("hosting.approval.none");
        }
        if (today.isBefore(from)) {
            return texts.of("hosting.approval.not-yet", show.shortDate(from));
        }
        return today.isBefore(until)
                ? texts.of("hosting.approval.last-day", show.shortDate(until.minusDays(1)))
                : texts.of("hosting.approval.lapsed", show.shortDate(until));
    }

    /** How many days are left; empty where it does not hold today. */
    public String daysLeft(@Nullable LocalDate from, @Nullable LocalDate until) {
        var today = LocalDate.now(clock);
        return from == null || until == null || today.isBefore(from) || !today.isBefore(until)
                ? ""
                : texts.of("hosting.approval.days-left", ChronoUnit.DAYS.between(today, until));
    }
}
