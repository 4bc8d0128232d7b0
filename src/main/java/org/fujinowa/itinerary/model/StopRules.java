package org.fujinowa.itinerary.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.itinerary.ItineraryClock;
import org.fujinowa.itinerary.PlanB;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What every stop keeps to, whoever enters it. */
public final class StopRules {

    /** The way there and back may begin a little before the first day and end a little after the last one. */
    public static final int DAYS_AROUND = 7;

    private static final Duration LONGEST = Duration.ofHours(48);

    private final DelegationDetails delegation;
    private final Map<ParticipantId, ParticipantRole> group;
    private final ItineraryClock clock;

    /**
     * @param delegation the delegation
     * @param group everybody in it
     * @param clock its clocks, that of each place that the stops name among them
     */
    public StopRules(DelegationDetails delegation, Map<ParticipantId, ParticipantRole> group, ItineraryClock clock) {
        this.delegation = delegation;
        this.group = Map.copyOf(group);
        this.clock = clock;
    }

    /** @throws RuleViolation with what is wrong with the stop */
    public void check(StopDetails stop) {
        if (stop.kind() == StopKind.TRAVEL == (stop.leg() == null)) {
            throw new RuleViolation(stop.leg() == null ? "itinerary.leg-missing" : "itinerary.leg-not-here");
        }
        if (stop.kind() == StopKind.MEAL == (stop.meal() == null)) {
            throw new RuleViolation(stop.meal() == null ? "itinerary.meal-missing" : "itinerary.meal-not-here");
        }
        people(stop);
        hours(stop);
        if (stop.planB() != null) {
            planB(stop, stop.planB());
        }
    }

    private void people(StopDetails stop) {
        if (!group.keySet().containsAll(stop.who())) {
            throw new RuleViolation("itinerary.not-in-the-group");
        }
        if (stop.leader() != null && group.get(stop.leader()) != ParticipantRole.LEADER) {
            throw new RuleViolation("itinerary.no-leader");
        }
    }

    private void hours(StopDetails stop) {
        within(stop.from().toLocalDate());
        comes(stop.from(), stop.place());
        comes(stop.until(), stop.endsAt());
        var lasts = clock.of(stop).lasts();
        if (lasts.isNegative() || lasts.isZero()) {
            throw new RuleViolation("itinerary.ends-before-it-begins");
        }
        if (lasts.compareTo(LONGEST) > 0) {
            throw new RuleViolation("itinerary.too-long", LONGEST.toHours());
        }
    }

    private void within(LocalDate day) {
        var first = delegation.arrival().minusDays(DAYS_AROUND);
        var last = delegation.departure().plusDays(DAYS_AROUND);
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new RuleViolation("itinerary.outside-delegation", first, last);
        }
    }

    private void comes(LocalDateTime hour, @Nullable PlaceId place) {
        if (!clock.comes(hour, place)) {
            throw new RuleViolation("itinerary.no-such-hour", hour.toLocalTime());
        }
    }

    private void planB(StopDetails stop, PlanB plan) {
        if (plan.titleJa().isEmpty()
                && plan.titleEn().isEmpty()
                && plan.place() == null
                && plan.venueJa().isEmpty()
                && plan.venueEn().isEmpty()) {
            throw new RuleViolation("itinerary.plan-b-empty");
        }
        comes(plan.decideBy(), stop.place());
        if (!clock.decideBy(stop).orElseThrow().isBefore(clock.of(stop).from())) {
            throw new RuleViolation("itinerary.plan-b-too-late");
        }
    }
}
