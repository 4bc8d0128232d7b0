package org.fujinowa.itinerary.model.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fujinowa.itinerary.Conflict;
import org.fujinowa.itinerary.StopId;

/** Finds everything that does not fit together in a plan, by all rules. */
public final class ConflictFinder {

    private ConflictFinder() {}

    /** Everything, in the order in which the stops come, and for one stop what is serious first. */
    public static List<Conflict> find(Plan plan) {
        var ways = new WayRules(plan);
        var days = new DayRules(plan);
        var people = new PeopleRules(plan);
        var place = IntStream.range(0, plan.stops().size())
                .boxed()
                .collect(Collectors.<Integer, StopId, Integer>toMap(
                        at -> plan.stops().get(at).id(), at -> at));
        return Stream.of(
                        ways.twoPlaces(),
                        ways.tooFast(),
                        ways.waysBetween(),
                        ways.connections(),
                        days.closedDays(),
                        days.longDuty(),
                        days.lateDecisions(),
                        people.meals(),
                        people.passports(),
                        people.leadersAlone(),
                        people.nobodyInCharge())
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Conflict conflict) -> place.getOrDefault(conflict.stop(), 0))
                        .thenComparing(conflict -> !conflict.kind().serious())
                        .thenComparing(Conflict::kind)
                        .thenComparing(Conflict::mark))
                .toList();
    }
}
