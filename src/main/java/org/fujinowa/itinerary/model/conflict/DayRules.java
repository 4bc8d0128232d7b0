package org.fujinowa.itinerary.model.conflict;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.fujinowa.almanac.ClosedDay;
import org.fujinowa.itinerary.Conflict;
import org.fujinowa.itinerary.ConflictKind;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopKind;

/** Whether the days are right: what is closed, how long leaders are on duty, until when plan B is decided. */
final class DayRules {

    private static final int MINUTES = 60;

    private final Plan plan;

    DayRules(Plan plan) {
        this.plan = plan;
    }

    /** What is to be visited is closed on one of the days on which the stop is, by the calendar there. */
    List<Conflict> closedDays() {
        var found = new ArrayList<Conflict>();
        for (var stop : plan.stops()) {
            if (stop.details().kind() != StopKind.PROGRAMME) {
                continue;
            }
            var done = stop.details().inForce();
            plan.begin(stop).map(place -> plan.closed().getOrDefault(place, List.of())).orElse(List.of()).stream()
                    .filter(day -> isOn(day.day(), done) && day.closes(words(done)))
                    .map(day -> closed(stop, day))
                    .forEach(found::add);
        }
        return found;
    }

    /** A stop until midnight is not on the day that begins then. */
    private static boolean isOn(LocalDate day, StopDetails stop) {
        return !day.isBefore(stop.from().toLocalDate())
                && !day.isAfter(stop.until().minusNanos(1).toLocalDate());
    }

    private static String words(StopDetails stop) {
        return String.join(" ", stop.titleJa(), stop.titleEn(), stop.venueJa(), stop.venueEn());
    }

    private static Conflict closed(PlannedStop stop, ClosedDay day) {
        var almanac = day.almanac().details();
        return new Conflict(
                ConflictKind.CLOSED,
                stop.id(),
                null,
                List.of(),
                List.of(
                        day.day(),
                        day.name().nameJa(),
                        day.name().nameEn(),
                        almanac.nameJa(),
                        almanac.nameEn(),
                        almanac.checkedOn() == null ? "unchecked" : "checked"));
    }

    /**
     * A leader is on duty for longer than one should be. On duty is who is in charge of a stop, or takes part in one of which
     * nobody is; time of one's own and days with families are none. A stop counts on the day on which it begins.
     */
    List<Conflict> longDuty() {
        var found = new ArrayList<Conflict>();
        for (var leader : plan.leaders()) {
            var days = new LinkedHashMap<LocalDate, List<PlannedStop>>();
            plan.stops().stream()
                    .filter(stop -> isDuty(stop.details(), leader))
                    .forEach(stop -> days.computeIfAbsent(stop.details().day(), day -> new ArrayList<>())
                            .add(stop));
            days.forEach((day, duties) -> {
                var minutes = together(duties).toMinutes();
                if (minutes > (long) plan.limits().dutyHours() * MINUTES) {
                    found.add(new Conflict(
                            ConflictKind.LONG_DUTY,
                            duties.get(duties.size() - 1).id(),
                            null,
                            List.of(leader.id()),
                            List.of(
                                    day,
                                    "%d:%02d".formatted(minutes / MINUTES, minutes % MINUTES),
                                    plan.limits().dutyHours())));
                }
            });
        }
        return found;
    }

    private static boolean isDuty(StopDetails stop, Traveller leader) {
        return stop.kind() != StopKind.FREE
                && stop.kind() != StopKind.FAMILY_DAY
                && (stop.leader() == null
                        ? stop.concerns(leader.id())
                        : stop.leader().equals(leader.id()));
    }

    /** How long they last, each minute once; they stand in the order in which they begin. */
    private static Duration together(List<PlannedStop> stops) {
        var sum = Duration.ZERO;
        var until = Instant.MIN;
        for (var stop : stops) {
            var from = Plan.begins(stop).isBefore(until) ? until : Plan.begins(stop);
            if (Plan.ends(stop).isAfter(from)) {
                sum = sum.plus(Duration.between(from, Plan.ends(stop)));
                until = Plan.ends(stop);
            }
        }
        return sum;
    }

    /** Plan B is still open shortly before the stop begins. */
    List<Conflict> lateDecisions() {
        var found = new ArrayList<Conflict>();
        for (var stop : plan.stops()) {
            var planB = stop.details().planB();
            if (planB == null || planB.decided() != null) {
                continue;
            }
            var decideBy = planB.decideBy().atZone(stop.clock().from().getZone());
            var left = Duration.between(decideBy, stop.clock().from()).toMinutes();
            if (left < plan.limits().planBMinutes()) {
                found.add(new Conflict(
                        ConflictKind.PLAN_B_LATE,
                        stop.id(),
                        null,
                        List.of(),
                        List.of(
                                planB.decideBy().toLocalTime().toString(),
                                left,
                                plan.limits().planBMinutes())));
            }
        }
        return found;
    }
}
