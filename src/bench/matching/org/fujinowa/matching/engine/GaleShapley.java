package org.fujinowa.matching.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Stable marriage as a library does it: students apply to the families that fit them best, families keep those who fit best
 * as long as the beds last. It knows whole stays and no rule between students, so whoever breaks one loses the place after.
 */
final class GaleShapley {

    private final PlacementProblem problem;
    private final Map<String, List<Pair>> wishes = new TreeMap<>();
    private final Map<String, List<Pair>> kept = new TreeMap<>();
    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, List<Integer>> stays = new HashMap<>();

    GaleShapley(PlacementProblem problem) {
        this.problem = problem;
        problem.families().forEach(family -> families.put(family.id(), family));
        problem.students()
                .forEach(student -> stays.put(
                        student.id(),
                        student.nights() == null
                                ? IntStream.range(0, problem.nights()).boxed().toList()
                                : student.nights()));
        var locked = new HashMap<String, String>();
        problem.locked().forEach(lock -> locked.put(lock.student(), lock.family()));
        problem.pairs().stream()
                .filter(pair -> locked.getOrDefault(pair.student(), pair.family()).equals(pair.family()))
                .filter(pair -> !problem.forbidden().contains(new Choice(pair.student(), pair.family())))
                .filter(pair -> pair.nights() == null || pair.nights().containsAll(stays.get(pair.student())))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.score()).thenComparing(Pair::family))
                .forEach(pair -> wishes.computeIfAbsent(pair.student(), any -> new ArrayList<>())
                        .add(locked.containsKey(pair.student()) ? first(pair) : pair));
    }

    /** A decision comes before whoever fits better. */
    private static Pair first(Pair pair) {
        return new Pair(pair.student(), pair.family(), Limits.SCORE + 1, pair.nights(), pair.beds());
    }

    List<Placement> placements() {
        var asking = new ArrayDeque<>(wishes.keySet());
        while (!asking.isEmpty()) {
            var student = asking.poll();
            if (!wishes.get(student).isEmpty()) {
                apply(wishes.get(student).remove(0)).forEach(asking::add);
            }
        }
        var plan = new TreeMap<String, String>();
        kept.forEach((family, guests) -> guests.forEach(pair -> plan.put(pair.student(), family)));
        problem.apart().forEach(group -> group.stream()
                .skip(1)
                .filter(student -> group.stream()
                        .anyMatch(other -> !other.equals(student)
                                && plan.get(student) != null
                                && plan.get(student).equals(plan.get(other))))
                .toList()
                .forEach(plan::remove));
        problem.together().stream()
                .filter(group -> group.stream().map(plan::get).distinct().count() > 1)
                .forEach(group -> group.forEach(plan::remove));
        return plan.entrySet().stream()
                .map(entry -> new Placement(
                        entry.getKey(), List.of(new Stay(entry.getValue(), stays.get(entry.getKey()))), null))
                .toList();
    }

    /** Who must look further. */
    private List<String> apply(Pair pair) {
        var guests = kept.computeIfAbsent(pair.family(), any -> new ArrayList<>());
        guests.add(pair);
        guests.sort(Comparator.comparingInt(guest -> -guest.score()));
        List<String> sentAway = new ArrayList<>();
        var used = new int[problem.nights()];
        guests.removeIf(guest -> {
            var fits = stays.get(guest.student()).stream()
                    .allMatch(night -> used[night] + guest.beds()
                            <= families.get(guest.family()).bedsOn(night));
            if (fits) {
                stays.get(guest.student()).forEach(night -> used[night] += guest.beds());
            } else {
                sentAway.add(guest.student());
            }
            return !fits;
        });
        return sentAway;
    }
}
