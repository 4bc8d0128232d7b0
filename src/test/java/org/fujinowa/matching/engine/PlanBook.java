package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Every sound plan of a small problem with its values, so that many sentences can be checked against one search. */
final class PlanBook {

    private final PlacementProblem problem;
    private final List<Entry> entries = new ArrayList<>();

    /** @param families for each student her family by night, null where she has none */
    record Entry(Map<String, String[]> families, List<Long> values) {

        boolean places(String student) {
            return Arrays.stream(families.get(student)).anyMatch(Objects::nonNull);
        }

        List<Placement> placements() {
            return PlanBook.placements(families);
        }
    }

    PlanBook(PlacementProblem problem) {
        this.problem = problem;
        BruteForce.eachPlan(
                problem, plan -> entries.add(new Entry(new HashMap<>(plan), BruteForce.values(problem, plan))));
    }

    List<Entry> entries() {
        return entries;
    }

    /** The best of those plans; null if there is none. */
    Entry best(Predicate<Entry> wanted) {
        Entry best = null;
        for (var entry : entries) {
            if (wanted.test(entry)
                    && (best == null || BruteForce.better(problem.levelsInForce(), entry.values(), best.values()))) {
                best = entry;
            }
        }
        return best;
    }

    /** Of the wanted plans that are as good as the best of them, how many students at least sleep elsewhere. */
    long fewestMoved(Predicate<Entry> wanted, Map<String, String[]> from) {
        var best = best(wanted).values();
        return entries.stream()
                .filter(wanted)
                .filter(entry -> entry.values().equals(best))
                .mapToLong(entry -> moved(entry.families(), from))
                .min()
                .orElseThrow();
    }

    static long moved(Map<String, String[]> one, Map<String, String[]> other) {
        return one.keySet().stream()
                .filter(student -> !Arrays.equals(one.get(student), other.get(student)))
                .count();
    }

    static List<Placement> placements(Map<String, String[]> families) {
        List<Placement> placements = new ArrayList<>();
        new TreeMap<>(families).forEach((student, byNight) -> {
            List<Stay> stays = new ArrayList<>();
            IntStream.range(0, byNight.length)
                    .filter(night -> byNight[night] != null)
                    .forEach(night -> stays.add(new Stay(byNight[night], List.of(night))));
            if (!stays.isEmpty()) {
                placements.add(new Placement(student, stays, null));
            }
        });
        return placements;
    }

    static Map<String, String[]> families(PlacementProblem problem, List<Placement> placements) {
        var families = new HashMap<String, String[]>();
        problem.students().forEach(student -> families.put(student.id(), new String[problem.nights()]));
        placements.forEach(placement -> placement
                .stays()
                .forEach(stay ->
                        stay.nights().forEach(night -> families.get(placement.student())[night] = stay.family())));
        return families;
    }
}
