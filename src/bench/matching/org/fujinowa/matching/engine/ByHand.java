package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How a coordinator works with a list and a pencil: decisions first, then one student after another (with those who belong to
 * her) into the family that fits best of those with a bed; if none is free throughout, into two families one after the other.
 */
final class ByHand {

    private final PlacementProblem problem;
    private final Map<String, Map<String, Pair>> pairs = new HashMap<>();
    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, List<Integer>> stays = new TreeMap<>();
    private final Set<Choice> forbidden;
    private final Map<String, Map<Integer, Integer>> used = new HashMap<>();
    private final Map<String, Map<Integer, Set<String>>> guests = new HashMap<>();
    private final Map<String, Map<Integer, String>> plan = new TreeMap<>();

    ByHand(PlacementProblem problem) {
        this.problem = problem;
        forbidden = new HashSet<>(problem.forbidden());
        problem.students().forEach(student -> {
            pairs.put(student.id(), new TreeMap<>());
            stays.put(
                    student.id(),
                    student.nights() == null
                            ? IntStream.range(0, problem.nights()).boxed().toList()
                            : student.nights());
        });
        problem.families().forEach(family -> families.put(family.id(), family));
        problem.pairs().stream()
                .filter(pair -> !forbidden.contains(new Choice(pair.student(), pair.family())))
                .forEach(pair -> pairs.get(pair.student()).put(pair.family(), pair));
    }

    List<Placement> firstComeFirstServed() {
        return inOrder(Comparator.naturalOrder());
    }

    List<Placement> hardestFirst() {
        return inOrder(Comparator.comparingInt((String student) -> pairs.get(student).size())
                .thenComparing(Comparator.naturalOrder()));
    }

    private List<Placement> inOrder(Comparator<String> order) {
        problem.locked().forEach(lock -> placeAll(List.of(lock.student()), List.of(lock.family())));
        stays.keySet().stream().sorted(order).filter(it -> !plan.containsKey(it)).forEach(this::place);
        return plan.entrySet().stream()
                .map(entry -> new Placement(entry.getKey(), stays(entry.getValue()), null))
                .toList();
    }

    private void place(String student) {
        var unit = problem.together().stream()
                .filter(group -> group.contains(student))
                .findFirst()
                .orElse(List.of(student));
        if (unit.stream().anyMatch(plan::containsKey)) {
            return;
        }
        var common = new ArrayList<>(pairs.get(student).keySet());
        unit.forEach(member -> common.retainAll(pairs.get(member).keySet()));
        common.sort(Comparator.comparingInt((String family) -> -unit.stream()
                .mapToInt(member -> pairs.get(member).get(family).score())
                .sum()));
        for (var family : common) {
            if (placeAll(unit, List.of(family))) {
                return;
            }
        }
        if (problem.maxMoves() > 0) {
            placeInTwo(unit, common);
        }
    }

    private void placeInTwo(List<String> unit, List<String> common) {
        for (var first : common) {
            for (var second : common) {
                if (!first.equals(second) && placeAll(unit, List.of(first, second))) {
                    return;
                }
            }
        }
    }

    /** Places all of them in the first family as long as it holds, and then in the second; or nobody. */
    private boolean placeAll(List<String> unit, List<String> inTurn) {
        Map<String, Map<Integer, String>> paths = new TreeMap<>();
        var at = 0;
        for (int night = 0; night < problem.nights(); night++) {
            int tonight = night;
            var present = unit.stream()
                    .filter(member -> stays.get(member).contains(tonight))
                    .toList();
            while (at < inTurn.size() && !fits(present, inTurn.get(at), night)) {
                at++;
            }
            if (at == inTurn.size()) {
                return false;
            }
            for (var member : present) {
                paths.computeIfAbsent(member, any -> new TreeMap<>()).put(night, inTurn.get(at));
            }
        }
        paths.forEach((member, path) -> {
            plan.put(member, path);
            path.forEach((night, family) -> take(member, family, night));
        });
        return true;
    }

    private void take(String student, String family, int night) {
        used.computeIfAbsent(family, any -> new HashMap<>())
                .merge(night, pairs.get(student).get(family).beds(), Integer::sum);
        guests.computeIfAbsent(family, any -> new HashMap<>())
                .computeIfAbsent(night, any -> new HashSet<>())
                .add(student);
    }

    private boolean fits(List<String> present, String family, int night) {
        var beds = used.getOrDefault(family, Map.of()).getOrDefault(night, 0);
        for (var student : present) {
            var pair = pairs.get(student).get(family);
            if (pair == null || pair.nights() != null && !pair.nights().contains(night)) {
                return false;
            }
            beds += pair.beds();
        }
        var there = new HashSet<>(guests.getOrDefault(family, Map.of()).getOrDefault(night, Set.of()));
        there.addAll(present);
        return beds <= families.get(family).bedsOn(night)
                && problem.apart().stream()
                        .noneMatch(group -> group.stream().filter(there::contains).count() > 1);
    }

    static List<Stay> stays(Map<Integer, String> path) {
        Map<String, List<Integer>> nights = new java.util.LinkedHashMap<>();
        new TreeMap<>(path).forEach((night, family) -> nights.computeIfAbsent(family, any -> new ArrayList<>())
                .add(night));
        return nights.entrySet().stream()
                .map(entry -> new Stay(entry.getKey(), entry.getValue()))
                .toList();
    }
}
