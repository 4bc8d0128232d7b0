package org.fujinowa.itinerary.model.conflict;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.itinerary.ConflictKind;
import org.fujinowa.itinerary.PlanBDecision;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.itinerary.TravelMode;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.FaithNeed;
import org.jspecify.annotations.Nullable;

/**
 * The same questions asked in the simplest way, person by person and minute by minute, sharing nothing with the rules but what
 * they are given: distances over the chord through the earth, hours counted in a set, allergies by a table of its own.
 */
final class NaiveConflicts {

    /** What was found, as it can be compared: the kind, the two stops, and whom it is about. */
    record Found(ConflictKind kind, String stop, String other, Set<String> who) {}

    private static final Map<String, List<String>> WIDER = Map.of(
            "crustaceans", List.of("shrimp", "crab"),
            "nuts", List.of("walnut", "almond"),
            "fish", List.of("mackerel"));

    private final Plan plan;
    private final Set<Found> found = new HashSet<>();

    private NaiveConflicts(Plan plan) {
        this.plan = plan;
    }

    static Set<Found> find(Plan plan) {
        var naive = new NaiveConflicts(plan);
        for (var one : plan.stops()) {
            naive.alone(one);
            for (var other : plan.stops()) {
                if (one != other && comesBefore(one, other)) {
                    naive.together(one, other);
                }
            }
        }
        naive.people();
        return naive.found;
    }

    private static long minute(java.time.ZonedDateTime at) {
        return at.withZoneSameInstant(ZoneOffset.UTC).toEpochSecond() / 60;
    }

    private static long from(PlannedStop stop) {
        return minute(stop.clock().from());
    }

    private static long until(PlannedStop stop) {
        return minute(stop.clock().until());
    }

    private static boolean comesBefore(PlannedStop one, PlannedStop other) {
        if (from(one) != from(other)) {
            return from(one) < from(other);
        }
        if (until(one) != until(other)) {
            return until(one) < until(other);
        }
        return one.id().toString().compareTo(other.id().toString()) < 0;
    }

    private static boolean there(PlannedStop stop, Traveller who) {
        return stop.details().who().isEmpty()
                || stop.details().who().contains(who.id())
                || who.id().equals(stop.details().leader());
    }

    private void add(ConflictKind kind, PlannedStop stop, @Nullable PlannedStop other, Set<String> who) {
        found.add(new Found(
                kind, stop.id().toString(), other == null ? "" : other.id().toString(), who));
    }

    private @Nullable PlaceId where(PlannedStop stop, boolean atTheEnd) {
        var details = stop.details();
        var planB = details.planB();
        var moved = planB != null && planB.decided() == PlanBDecision.PLAN_B && planB.place() != null;
        var place = moved ? planB.place() : details.place();
        if (atTheEnd && details.leg() != null && details.leg().destination() != null) {
            place = details.leg().destination();
        }
        return place == null ? plan.first() : place;
    }

    private String venue(PlannedStop stop, boolean japanese) {
        var planB = stop.details().planB();
        if (planB != null && planB.decided() == PlanBDecision.PLAN_B) {
            return japanese ? planB.venueJa() : planB.venueEn();
        }
        return japanese ? stop.details().venueJa() : stop.details().venueEn();
    }

    /** −1 if nobody knows. */
    private double apart(@Nullable PlaceId one, @Nullable PlaceId other) {
        if (one == null
                || other == null
                || !plan.spots().containsKey(one)
                || !plan.spots().containsKey(other)) {
            return -1;
        }
        var a = onTheGlobe(plan.spots().get(one));
        var b = onTheGlobe(plan.spots().get(other));
        var chord = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
        return 2 * 6371.0088 * Math.asin(chord / 2);
    }

    private static double[] onTheGlobe(Spot spot) {
        var north = spot.latitude() * Math.PI / 180;
        var east = spot.longitude() * Math.PI / 180;
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }

    /** What can be said of two stops of which the first begins first. */
    private void together(PlannedStop one, PlannedStop other) {
        var both = new TreeSet<String>();
        var next = new TreeSet<String>();
        var nextWay = new TreeSet<String>();
        for (var who : plan.group()) {
            if (there(one, who) && there(other, who)) {
                both.add(who.id().toString());
                var between = plan.stops().stream()
                        .filter(stop -> stop != one && stop != other && there(stop, who))
                        .filter(stop -> comesBefore(one, stop) && comesBefore(stop, other))
                        .toList();
                if (between.isEmpty()) {
                    next.add(who.id().toString());
                }
                if (between.stream().noneMatch(stop -> stop.details().leg() != null)) {
                    nextWay.add(who.id().toString());
                }
            }
        }
        var overlap = from(other) < until(one);
        if (overlap && !both.isEmpty() && !onePlace(one, other)) {
            add(ConflictKind.TWO_PLACES, other, one, both);
        }
        var distance = apart(where(one, true), where(other, false));
        var limits = plan.limits();
        if (!overlap && !next.isEmpty() && distance > limits.nearKilometres()) {
            if (distance > limits.localKilometres()) {
                add(ConflictKind.NO_WAY, other, one, next);
            } else if (until(one) + distance / limits.localKilometresAnHour() * 60 > from(other)) {
                add(ConflictKind.SHORT_WAY, other, one, next);
            }
        }
        if (one.details().leg() != null && other.details().leg() != null && !nextWay.isEmpty()) {
            var mode = other.details().leg().mode();
            if ((one.details().leg().connects() || mode == TravelMode.FLIGHT)
                    && until(one) + limits.of(mode).changeMinutes() > from(other)) {
                add(ConflictKind.CONNECTION, other, one, nextWay);
            }
        }
    }

    private boolean onePlace(PlannedStop one, PlannedStop other) {
        var travel = one.details().kind() == StopKind.TRAVEL || other.details().kind() == StopKind.TRAVEL;
        if (travel) {
            return aboard(one, other) || aboard(other, one);
        }
        for (var japanese : List.of(true, false)) {
            if (!venue(one, japanese).isEmpty()
                    && venue(one, japanese).equals(venue(other, japanese))
                    && java.util.Objects.equals(where(one, false), where(other, false))) {
                return true;
            }
        }
        return false;
    }

    private static boolean aboard(PlannedStop way, PlannedStop meal) {
        return way.details().leg() != null
                && meal.details().meal() != null
                && from(way) <= from(meal)
                && until(meal) <= until(way);
    }

    /** What can be said of one stop. */
    private void alone(PlannedStop stop) {
        var details = stop.details();
        var leg = details.leg();
        if (leg != null) {
            var distance = apart(where(stop, false), where(stop, true));
            var limit = plan.limits().of(leg.mode());
            var enough = distance / limit.kilometresAnHour() * 60 + limit.extraMinutes();
            if (distance > plan.limits().nearKilometres() && until(stop) - from(stop) < enough) {
                add(ConflictKind.TOO_FAST, stop, null, Set.of());
            }
        }
        if (details.kind() == StopKind.PROGRAMME && isClosed(stop)) {
            add(ConflictKind.CLOSED, stop, null, Set.of());
        }
        var planB = details.planB();
        if (planB != null
                && planB.decided() == null
                && from(stop)
                                - minute(planB.decideBy()
                                        .atZone(stop.clock().from().getZone()))
                        < plan.limits().planBMinutes()) {
            add(ConflictKind.PLAN_B_LATE, stop, null, Set.of());
        }
        var meal = details.meal();
        if (meal != null && meal.known()) {
            var hungry = plan.group().stream()
                    .filter(who -> there(stop, who) && cannotEat(who, meal))
                    .map(who -> who.id().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!hungry.isEmpty()) {
                add(ConflictKind.MEAL, stop, null, hungry);
            }
        }
        company(stop);
    }

    private boolean isClosed(PlannedStop stop) {
        var words = (stop.details().inForce().titleJa() + " "
                        + stop.details().inForce().titleEn() + " " + venue(stop, true) + " " + venue(stop, false))
                .toLowerCase(java.util.Locale.ROOT);
        var days = new HashSet<LocalDate>();
        for (var at = stop.details().from(); at.isBefore(stop.details().until()); at = at.plusMinutes(15)) {
            days.add(at.toLocalDate());
        }
        var place = where(stop, false);
        return place != null
                && plan.closed().getOrDefault(place, List.of()).stream()
                        .anyMatch(day -> days.contains(day.day())
                                && day.almanac().details().kind().closes()
                                && (day.almanac().details().venues().isEmpty()
                                        || words.contains("学校")
                                        || words.contains("hall")));
    }

    private static boolean cannotEat(Traveller who, org.fujinowa.itinerary.Meal meal) {
        for (var allergy : who.allergies()) {
            for (var food : meal.contains()) {
                var cause = Allergens.code(allergy);
                if (cause.equals(Allergens.code(food))
                        || WIDER.getOrDefault(cause, List.of()).contains(Allergens.code(food))) {
                    return true;
                }
            }
        }
        var fasts = who.faithNeeds().contains(FaithNeed.FASTING_HOURS);
        var drinksNothing = who.faithNeeds().contains(FaithNeed.NO_ALCOHOL_AT_HOME);
        return who.diets().stream().anyMatch(diet -> !meal.suits().contains(diet))
                || drinksNothing && meal.contains().contains("alcohol")
                || fasts && List.of("LUNCH", "SNACK").contains(meal.kind().name());
    }

    private void company(PlannedStop stop) {
        var details = stop.details();
        if (details.kind() == StopKind.FAMILY_DAY || !details.inCharge().isEmpty()) {
            return;
        }
        var minors = 0;
        var adults = new ArrayList<Traveller>();
        for (var who : plan.group()) {
            if (there(stop, who)) {
                var minor = who.adultFrom() == null
                        ? who.role() == ParticipantRole.STUDENT
                        : details.from().toLocalDate().isBefore(who.adultFrom());
                minors += minor ? 1 : 0;
                if (!minor) {
                    adults.add(who);
                }
            }
        }
        if (minors > 0 && adults.size() == 1 && adults.get(0).role() == ParticipantRole.LEADER) {
            add(ConflictKind.LEADER_ALONE, stop, null, Set.of(adults.get(0).id().toString()));
        }
        if (minors > 0 && details.leader() == null) {
            add(ConflictKind.NOBODY_IN_CHARGE, stop, null, Set.of());
        }
    }

    /** What can be said of one person over the whole itinerary. */
    private void people() {
        for (var who : plan.group()) {
            var mine = new ArrayList<PlannedStop>(
                    plan.stops().stream().filter(stop -> there(stop, who)).toList());
            mine.sort((one, other) -> comesBefore(one, other) ? -1 : 1);
            if (who.passportUntil() != null
                    && who.passportUntil()
                            .isBefore(plan.homeOn().plusMonths(plan.limits().passportMonths()))
                    && !mine.isEmpty()) {
                PlannedStop first = mine.get(0);
                for (int at = mine.size() - 1; at >= 0; at--) {
                    if (mine.get(at).details().leg() != null) {
                        first = mine.get(at);
                    }
                }
                for (int at = mine.size() - 1; at >= 0; at--) {
                    var leg = mine.get(at).details().leg();
                    if (leg != null && leg.mode() == TravelMode.FLIGHT) {
                        first = mine.get(at);
                    }
                }
                add(ConflictKind.PASSPORT, first, null, Set.of(who.id().toString()));
            }
            if (who.role() == ParticipantRole.LEADER) {
                duty(who, mine);
            }
        }
    }

    private void duty(Traveller leader, List<PlannedStop> mine) {
        for (var day : mine.stream()
                .map(stop -> stop.details().from().toLocalDate())
                .distinct()
                .toList()) {
            var minutes = new BitSet();
            PlannedStop last = null;
            for (var stop : mine) {
                var details = stop.details();
                var idle = details.kind() == StopKind.FREE || details.kind() == StopKind.FAMILY_DAY;
                var another = details.leader() != null && !details.leader().equals(leader.id());
                if (details.from().toLocalDate().equals(day) && !idle && !another) {
                    last = stop;
                    var midnight = minute(day.minusDays(1).atStartOfDay(ZoneOffset.UTC));
                    for (long at = from(stop); at < until(stop); at++) {
                        minutes.set((int) (at - midnight));
                    }
                }
            }
            if (last != null && minutes.cardinality() > plan.limits().dutyHours() * 60) {
                add(ConflictKind.LONG_DUTY, last, null, Set.of(leader.id().toString()));
            }
        }
    }
}
