package org.fujinowa.itinerary.model.conflict;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.itinerary.Conflict;
import org.fujinowa.itinerary.ConflictKind;
import org.fujinowa.itinerary.ModeLimit;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.itinerary.TravelMode;

/** Whether people can be where they are to be, and get there in time. */
final class WayRules {

    private static final int MINUTES = 60;
    private static final String HOURS = "%d:%02d";

    private final Plan plan;

    WayRules(Plan plan) {
        this.plan = plan;
    }

    /** Two stops that follow each other for the same people. */
    private record Pair(PlannedStop before, PlannedStop after) {}

    /**
     * Somebody is to be in two places at once. Stops at the same venue are one place, and a meal within a way is eaten on
     * board.
     */
    List<Conflict> twoPlaces() {
        var found = new ArrayList<Conflict>();
        var stops = plan.stops();
        for (int later = 1; later < stops.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                var one = stops.get(earlier);
                var other = stops.get(later);
                if (one.clock().overlaps(other.clock()) && !isOnePlace(one, other)) {
                    var who = plan.atBoth(one, other);
                    if (!who.isEmpty()) {
                        found.add(new Conflict(
                                ConflictKind.TWO_PLACES,
                                other.id(),
                                one.id(),
                                who,
                                facts(one, hours(one), hours(other))));
                    }
                }
            }
        }
        return found;
    }

    private boolean isOnePlace(PlannedStop one, PlannedStop other) {
        var first = one.details().inForce();
        var second = other.details().inForce();
        if (first.kind() == StopKind.TRAVEL || second.kind() == StopKind.TRAVEL) {
            return isEatenOnBoard(one, other) || isEatenOnBoard(other, one);
        }
        return plan.begin(one).equals(plan.begin(other))
                && (isSame(first.venueJa(), second.venueJa()) || isSame(first.venueEn(), second.venueEn()));
    }

    private static boolean isSame(String venue, String other) {
        return !venue.isBlank() && venue.strip().equals(other.strip());
    }

    private static boolean isEatenOnBoard(PlannedStop way, PlannedStop meal) {
        return way.details().kind() == StopKind.TRAVEL
                && meal.details().kind() == StopKind.MEAL
                && !Plan.begins(meal).isBefore(Plan.begins(way))
                && !Plan.ends(meal).isAfter(Plan.ends(way));
    }

    /** A way is quicker than anybody travels in that manner. */
    List<Conflict> tooFast() {
        var found = new ArrayList<Conflict>();
        for (var stop : plan.stops()) {
            var leg = stop.details().leg();
            if (leg == null) {
                continue;
            }
            plan.kilometres(plan.begin(stop), plan.end(stop)).ifPresent(distance -> {
                var needed = minutes(distance, plan.limits().of(leg.mode()));
                var planned = stop.clock().lasts().toMinutes();
                if (distance > plan.limits().nearKilometres() && planned < needed) {
                    found.add(new Conflict(
                            ConflictKind.TOO_FAST,
                            stop.id(),
                            null,
                            List.of(),
                            List.of(Math.round(distance), text(planned), text((long) Math.ceil(needed)))));
                }
            });
        }
        return found;
    }

    /** Two stops of the same people are apart, and no way lies between them, or less time than it takes. */
    List<Conflict> waysBetween() {
        var found = new ArrayList<Conflict>();
        following()
                .forEach((pair, who) -> plan.kilometres(plan.end(pair.before()), plan.begin(pair.after()))
                        .ifPresent(distance -> {
                            var gap = Duration.between(Plan.ends(pair.before()), Plan.begins(pair.after()))
                                    .toMinutes();
                            var needed = distance * MINUTES / plan.limits().localKilometresAnHour();
                            if (distance
                                    > Math.max(
                                            plan.limits().localKilometres(),
                                            plan.limits().nearKilometres())) {
                                found.add(between(ConflictKind.NO_WAY, pair, who, Math.round(distance)));
                            } else if (distance > plan.limits().nearKilometres() && gap < needed) {
                                found.add(between(
                                        ConflictKind.SHORT_WAY, pair, who, Math.round(distance), text(gap), text((long)
                                                Math.ceil(needed))));
                            }
                        }));
        return found;
    }

    /** Each two stops between which the same people have nothing else, and that do not overlap. */
    private Map<Pair, List<ParticipantId>> following() {
        var pairs = new LinkedHashMap<Pair, List<ParticipantId>>();
        for (var traveller : plan.group()) {
            PlannedStop before = null;
            for (var stop : plan.stops()) {
                if (!Plan.isAt(stop, traveller)) {
                    continue;
                }
                if (before != null && !Plan.ends(before).isAfter(Plan.begins(stop))) {
                    pairs.computeIfAbsent(new Pair(before, stop), pair -> new ArrayList<>())
                            .add(traveller.id());
                }
                before = stop;
            }
        }
        return pairs;
    }

    /**
     * The next way leaves before the one on which it depends has arrived, or so soon afterwards that nobody gets on. A flight
     * depends on whatever way is before it.
     */
    List<Conflict> connections() {
        var missed = new LinkedHashMap<Pair, List<ParticipantId>>();
        for (var traveller : plan.group()) {
            PlannedStop before = null;
            for (var stop : plan.stops()) {
                if (stop.details().leg() == null || !Plan.isAt(stop, traveller)) {
                    continue;
                }
                if (before != null && isMissed(before, stop)) {
                    missed.computeIfAbsent(new Pair(before, stop), pair -> new ArrayList<>())
                            .add(traveller.id());
                }
                before = stop;
            }
        }
        return missed.entrySet().stream()
                .map(entry -> between(
                        ConflictKind.CONNECTION,
                        entry.getKey(),
                        entry.getValue(),
                        gap(entry.getKey()) < 0 ? "missed" : "tight",
                        Math.abs(gap(entry.getKey())),
                        change(entry.getKey().after().details())))
                .toList();
    }

    private boolean isMissed(PlannedStop before, PlannedStop after) {
        var first = before.details().leg();
        var second = after.details().leg();
        return first != null
                && second != null
                && (first.connects() || second.mode() == TravelMode.FLIGHT)
                && gap(new Pair(before, after)) < change(after.details());
    }

    private static long gap(Pair pair) {
        return Duration.between(Plan.ends(pair.before()), Plan.begins(pair.after()))
                .toMinutes();
    }

    private int change(StopDetails way) {
        return way.leg() == null ? 0 : plan.limits().of(way.leg().mode()).changeMinutes();
    }

    private static double minutes(double kilometres, ModeLimit limit) {
        return kilometres * MINUTES / limit.kilometresAnHour() + limit.extraMinutes();
    }

    private static Conflict between(ConflictKind kind, Pair pair, List<ParticipantId> who, Serializable... more) {
        return new Conflict(kind, pair.after().id(), pair.before().id(), who, facts(pair.before(), more));
    }

    private static List<Serializable> facts(PlannedStop other, Serializable... more) {
        var facts = new ArrayList<Serializable>(
                List.of(other.details().titleJa(), other.details().titleEn()));
        facts.addAll(List.of(more));
        return facts;
    }

    private static String hours(PlannedStop stop) {
        return stop.clock().from().toLocalTime() + "–" + stop.clock().until().toLocalTime();
    }

    private static String text(long minutes) {
        return HOURS.formatted(minutes / MINUTES, minutes % MINUTES);
    }
}
