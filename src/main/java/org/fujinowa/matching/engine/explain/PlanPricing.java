package org.fujinowa.matching.engine.explain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlanCheck;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.solve.SecondLook;

/** Prices plans made by hand. */
final class PlanPricing {

    private final Desk desk;

    PlanPricing(Desk desk) {
        this.desk = desk;
    }

    PlanPrice of(List<Placement> proposed) {
        var moved = desk.sleeps.movedTo(new Sleeps(proposed));
        var breaches = PlanCheck.breaches(desk.problem, proposed);
        if (!breaches.isEmpty()) {
            return new PlanPrice(proposed, breaches, List.of(), List.of(), false, moved);
        }
        var then = SecondLook.values(desk.problem, proposed, null);
        var best = desk.best();
        desk.stopIfCancelled();
        return new PlanPrice(
                proposed,
                List.of(),
                desk.planIsSound() ? Shifts.between(desk.now(), then) : List.of(),
                besideBest(best.levels(), then),
                best.status() == Status.OPTIMAL && best.levels().equals(then),
                moved);
    }

    private static List<LevelShift> besideBest(List<LevelValue> best, List<LevelValue> then) {
        return IntStream.range(0, best.size())
                .mapToObj(i -> new LevelShift(
                        best.get(i).level(),
                        best.get(i).value(),
                        then.get(i).value(),
                        best.get(i).bound()))
                .toList();
    }

    /** The present plan with the places of two students exchanged. */
    List<Placement> swapped(String first, String second) {
        var swapped = new TreeMap<String, Placement>();
        desk.plan.forEach(placement -> swapped.put(placement.student(), placement));
        give(swapped, first, second);
        give(swapped, second, first);
        return List.copyOf(swapped.values());
    }

    private void give(SortedMap<String, Placement> plan, String student, String placeOf) {
        var given = desk.sleeps.of(placeOf);
        plan.remove(student);
        if (!given.isEmpty()) {
            var sleeps = new Sleeps(List.of());
            nightsOf(student).forEach(night -> sleeps.put(student, night, familyOn(given, night)));
            plan.put(student, new Placement(student, sleeps.stays(student), null));
        }
    }

    private static String familyOn(SortedMap<Integer, String> slept, int night) {
        var before = slept.headMap(night + 1);
        return before.isEmpty() ? slept.get(slept.firstKey()) : before.get(before.lastKey());
    }

    private Iterable<Integer> nightsOf(String student) {
        var nights = desk.problem.students().stream()
                .filter(it -> it.id().equals(student))
                .findFirst()
                .orElseThrow()
                .nights();
        return nights == null
                ? IntStream.range(0, desk.problem.nights()).boxed().toList()
                : new TreeSet<>(nights);
    }
}
