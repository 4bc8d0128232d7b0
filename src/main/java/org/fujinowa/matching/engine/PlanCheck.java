package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.Reason.Code;
import org.jspecify.annotations.Nullable;

/** Says which hard rules a plan made by hand breaks. Counts night by night, without a solver. */
public final class PlanCheck {

    private final PlacementProblem problem;
    private final Map<String, Set<Integer>> stays = new TreeMap<>();
    private final Map<String, Family> families;
    private final Map<Choice, Pair> pairs;
    private final Set<Choice> forbidden;

    /** For each placed student, her family by night. */
    private final Map<String, TreeMap<Integer, String>> plan = new TreeMap<>();

    /** For each family and night, who sleeps there. */
    private final Map<String, Map<Integer, List<String>>> guests = new TreeMap<>();

    private final List<Reason> breaches = new ArrayList<>();

    private PlanCheck(PlacementProblem problem, List<Placement> placements) {
        this.problem = problem;
        problem.students().forEach(student -> stays.put(student.id(), nights(student.nights())));
        families = problem.families().stream().collect(Collectors.toMap(Family::id, Function.identity()));
        pairs = problem.pairs().stream()
                .collect(Collectors.toMap(pair -> new Choice(pair.student(), pair.family()), Function.identity()));
        forbidden = new HashSet<>(problem.forbidden());
        placements.stream()
                .filter(placement -> !placement.stays().isEmpty())
                .forEach(placement -> plan.put(placement.student(), byNight(placement)));
        plan.forEach((student, slept) ->
                slept.forEach((night, family) -> guests.computeIfAbsent(family, any -> new TreeMap<>())
                        .computeIfAbsent(night, any -> new ArrayList<>())
                        .add(student)));
    }

    /**
     * Every breach, student by student, then family by family, then group by group; empty if the plan is sound.
     *
     * @param problem a sound problem; the placements name only its students, families and nights
     */
    public static List<Reason> breaches(PlacementProblem problem, List<Placement> placements) {
        var check = new PlanCheck(problem, placements);
        check.plan.keySet().forEach(check::student);
        check.guests.keySet().forEach(check::beds);
        problem.apart().forEach(check::apart);
        problem.together().forEach(check::together);
        problem.locked().forEach(check::locked);
        return List.copyOf(check.breaches);
    }

    private Set<Integer> nights(@Nullable List<Integer> nights) {
        return nights == null
                ? IntStream.range(0, problem.nights()).boxed().collect(Collectors.toSet())
                : Set.copyOf(nights);
    }

    private static TreeMap<Integer, String> byNight(Placement placement) {
        var families = new TreeMap<Integer, String>();
        placement.stays().forEach(stay -> stay.nights().forEach(night -> families.put(night, stay.family())));
        return families;
    }

    private void student(String student) {
        var slept = plan.get(student);
        var stay = Objects.requireNonNull(stays.get(student), student);
        var wrong = new ArrayList<>(
                stay.stream().filter(night -> !slept.containsKey(night)).toList());
        slept.keySet().stream().filter(night -> !stay.contains(night)).forEach(wrong::add);
        if (!wrong.isEmpty()) {
            breach(Code.NOT_EVERY_NIGHT, student, null, List.of(), wrong);
        }
        slept.values().stream().distinct().sorted().forEach(family -> pair(student, family, slept));
        var moves = 0;
        String before = null;
        for (var family : slept.values()) {
            moves += before != null && !before.equals(family) ? 1 : 0;
            before = family;
        }
        if (moves > problem.maxMoves()) {
            breach(Code.TOO_MANY_MOVES, student, null, List.of(), List.of());
        }
    }

    private void pair(String student, String family, Map<Integer, String> slept) {
        var choice = new Choice(student, family);
        var pair = pairs.get(choice);
        if (pair == null) {
            breach(Code.NO_PAIR, student, family, List.of(), List.of());
            return;
        }
        if (forbidden.contains(choice)) {
            breach(Code.FORBIDDEN, student, family, List.of(), List.of());
        }
        var open = nights(pair.nights());
        var closed = slept.entrySet().stream()
                .filter(entry -> entry.getValue().equals(family) && !open.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (!closed.isEmpty()) {
            breach(Code.NOT_AVAILABLE, student, family, List.of(), closed);
        }
    }

    private void beds(String family) {
        List<Integer> full = new ArrayList<>();
        Set<String> there = new HashSet<>();
        guests(family).forEach((night, sleepers) -> {
            var used = sleepers.stream()
                    .map(student -> pairs.get(new Choice(student, family)))
                    .mapToInt(pair -> pair == null ? 1 : pair.beds())
                    .sum();
            if (used > families.get(family).bedsOn(night)) {
                full.add(night);
                there.addAll(sleepers);
            }
        });
        if (!full.isEmpty()) {
            breach(Code.NO_FREE_BED, null, family, there.stream().sorted().toList(), full);
        }
    }

    private Map<Integer, List<String>> guests(String family) {
        return guests.getOrDefault(family, Map.of());
    }

    private void apart(List<String> group) {
        var visited = group.stream()
                .filter(plan::containsKey)
                .flatMap(student -> plan.get(student).values().stream())
                .distinct()
                .sorted()
                .toList();
        for (var family : visited) {
            List<Integer> met = new ArrayList<>();
            Set<String> meeting = new HashSet<>();
            guests(family).forEach((night, sleepers) -> {
                var there = sleepers.stream().filter(group::contains).toList();
                if (there.size() > 1) {
                    met.add(night);
                    meeting.addAll(there);
                }
            });
            if (!met.isEmpty()) {
                breach(Code.APART, null, family, meeting.stream().sorted().toList(), met);
            }
        }
    }

    private void together(List<String> group) {
        var placed = group.stream().filter(plan::containsKey).count();
        var parted = IntStream.range(0, problem.nights())
                .filter(night -> familiesOf(group, night) > 1)
                .boxed()
                .toList();
        if (placed > 0 && placed < group.size() || !parted.isEmpty()) {
            breach(Code.TOGETHER, null, null, group.stream().sorted().toList(), parted);
        }
    }

    private long familiesOf(List<String> group, int night) {
        return group.stream()
                .map(student -> plan.getOrDefault(student, new TreeMap<>()).get(night))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private void locked(Choice lock) {
        var slept = plan.getOrDefault(lock.student(), new TreeMap<>());
        var stay = Objects.requireNonNull(stays.get(lock.student()), lock.student());
        var elsewhere = stay.stream()
                .filter(night -> !lock.family().equals(slept.get(night)))
                .sorted()
                .toList();
        if (!elsewhere.isEmpty()) {
            breach(Code.LOCKED, lock.student(), lock.family(), List.of(), elsewhere);
        }
    }

    private void breach(
            Code code, @Nullable String student, @Nullable String family, List<String> students, List<Integer> nights) {
        breaches.add(new Reason(
                code, student, family, students, nights.stream().sorted().toList()));
    }
}
