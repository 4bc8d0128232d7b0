package org.fujinowa.itinerary.model.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.itinerary.Conflict;
import org.fujinowa.itinerary.ConflictKind;
import org.fujinowa.itinerary.Meal;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.itinerary.TravelMode;

/** Whether everybody can take part: what they eat, their passports, and who is with minors. */
final class PeopleRules {

    private final Plan plan;

    PeopleRules(Plan plan) {
        this.plan = plan;
    }

    /** Somebody cannot eat what there is. What the kitchen has not said yet is not judged. */
    List<Conflict> meals() {
        var found = new ArrayList<Conflict>();
        for (var stop : plan.stops()) {
            var meal = stop.details().meal();
            if (meal == null || !meal.known()) {
                continue;
            }
            var who = plan.at(stop).stream()
                    .filter(traveller -> !Eating.can(traveller, meal))
                    .map(Traveller::id)
                    .toList();
            if (!who.isEmpty()) {
                found.add(new Conflict(ConflictKind.MEAL, stop.id(), null, who, List.of(content(meal))));
            }
        }
        return found;
    }

    /** What is in the meal, so that a change of it is looked at anew; it says nothing about anybody. */
    private static String content(Meal meal) {
        return String.join(" ", meal.contains()) + " / " + meal.suits();
    }

    /** A passport ends less than so many months after the return. It is shown where the person first travels. */
    List<Conflict> passports() {
        var months = plan.limits().passportMonths();
        var needed = plan.homeOn().plusMonths(months);
        var found = new ArrayList<Conflict>();
        for (var traveller : plan.group()) {
            if (traveller.passportUntil() != null && traveller.passportUntil().isBefore(needed)) {
                firstWay(traveller)
                        .map(stop -> new Conflict(
                                ConflictKind.PASSPORT,
                                stop.id(),
                                null,
                                List.of(traveller.id()),
                                List.of(months, needed)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The first flight; the first way if there is none, the first stop if there is no way. */
    private Optional<PlannedStop> firstWay(Traveller traveller) {
        var all =
                plan.stops().stream().filter(stop -> Plan.isAt(stop, traveller)).toList();
        return all.stream()
                .filter(stop ->
                        stop.details().leg() != null && stop.details().leg().mode() == TravelMode.FLIGHT)
                .findFirst()
                .or(() -> all.stream()
                        .filter(stop -> stop.details().kind() == StopKind.TRAVEL)
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    /** One leader is the only adult with minors; days with families are the families'. */
    List<Conflict> leadersAlone() {
        var found = new ArrayList<Conflict>();
        for (var stop : plan.stops()) {
            if (stop.details().kind() == StopKind.FAMILY_DAY
                    || !stop.details().inCharge().isBlank()) {
                continue;
            }
            var minors = plan.minorsAt(stop);
            var adults = plan.at(stop).stream()
                    .filter(traveller -> !minors.contains(traveller))
                    .toList();
            if (!minors.isEmpty() && adults.size() == 1 && adults.get(0).role() == ParticipantRole.LEADER) {
                found.add(new Conflict(
                        ConflictKind.LEADER_ALONE,
                        stop.id(),
                        null,
                        List.of(adults.get(0).id()),
                        List.of(minors.size())));
            }
        }
        return found;
    }

    /** Minors take part, and nobody is named as in charge; days with families are the families'. */
    List<Conflict> nobodyInCharge() {
        var found = new ArrayList<Conflict>();
        for (var stop : plan.stops()) {
            if (stop.details().kind() == StopKind.FAMILY_DAY
                    || stop.details().leader() != null
                    || !stop.details().inCharge().isBlank()) {
                continue;
            }
            var minors = plan.minorsAt(stop);
            if (!minors.isEmpty()) {
                found.add(new Conflict(
                        ConflictKind.NOBODY_IN_CHARGE, stop.id(), null, List.of(), List.of(minors.size())));
            }
        }
        return found;
    }
}
