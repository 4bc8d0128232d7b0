package org.fujinowa.matching.engine;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Tries every plan there is, night by night, and says what the best one reaches. Written from the definitions in
 * docs/matching-engine.md without a look at the engine; shares nothing with it but the records.
 */
final class BruteForce {

    private final PlacementProblem problem;
    private final List<String> students;
    private final Map<String, Set<Integer>> stay;
    private final Map<String, Family> families;
    private final Map<Choice, Pair> pairs;

    private final List<Choice> locked;
    private final Map<String, List<String[]>> paths = new HashMap<>();
    private final Map<String, String[]> plan = new TreeMap<>();
    private List<Long> best;
    private boolean oneIsEnough;
    private Consumer<Map<String, String[]>> visitor;

    private BruteForce(PlacementProblem problem) {
        this(problem, problem.locked());
    }

    private BruteForce(PlacementProblem problem, List<Choice> locked) {
        this.problem = problem;
        this.locked = locked;
        students = problem.students().stream().map(Student::id).toList();
        stay = problem.students().stream().collect(toMap(Student::id, student -> nights(student.nights())));
        families = problem.families().stream().collect(toMap(Family::id, family -> family));
        pairs = problem.pairs().stream()
                .collect(toMap(pair -> new Choice(pair.student(), pair.family()), pair -> pair));
    }

    /** The best value on each level in order (fairness -1 if nobody is placed); null if the locks allow no plan. */
    static List<Long> bestValues(PlacementProblem problem) {
        var search = new BruteForce(problem);
        search.decide(0);
        return search.best;
    }

    /** Whether the locks allow any plan. */
    static boolean anyPlan(PlacementProblem problem) {
        var search = new BruteForce(problem);
        search.oneIsEnough = true;
        search.decide(0);
        return search.best != null;
    }

    /** Shows every sound plan, one after another: for each student her family by night, null where she has none. */
    static void eachPlan(PlacementProblem problem, Consumer<Map<String, String[]>> visitor) {
        var search = new BruteForce(problem);
        search.visitor = visitor;
        search.decide(0);
    }

    /** What a given plan reaches on each level in order; fairness -1 if nobody is placed. */
    static List<Long> values(PlacementProblem problem, Map<String, String[]> plan) {
        return problem.levelsInForce().stream()
                .map(level -> value(problem, level, plan))
                .toList();
    }

    /** Whether one list of values is better than another, level by level. */
    static boolean better(List<Level> levels, List<Long> one, List<Long> other) {
        for (int i = 0; i < levels.size(); i++) {
            var gain = Long.compare(one.get(i), other.get(i)) * (levels.get(i) == Level.CHANGES ? -1 : 1);
            if (gain != 0) {
                return gain > 0;
            }
        }
        return false;
    }

    /** What a given plan reaches on one level; for each student her family by night, null where she has none. */
    static long value(PlacementProblem problem, Level level, Map<String, String[]> plan) {
        var counting = new BruteForce(problem);
        counting.plan.putAll(plan);
        return counting.value(level);
    }

    /** Whether a given plan obeys every hard rule. */
    static boolean obeysTheRules(PlacementProblem problem, Map<String, String[]> plan) {
        var counting = new BruteForce(problem);
        counting.plan.putAll(plan);
        return plan.entrySet().stream().allMatch(entry -> counting.mayGo(entry.getKey(), entry.getValue()))
                && counting.obeysSharedRules();
    }

    /** How many plans there are to try, locks and rules between students aside. */
    static double size(PlacementProblem problem) {
        var search = new BruteForce(problem, List.of());
        return search.students.stream()
                .mapToDouble(student -> search.paths(student).size())
                .reduce(1, (a, b) -> a * b);
    }

    private void decide(int next) {
        if (next == students.size()) {
            if (obeysSharedRules() && visitor != null) {
                visitor.accept(plan);
            } else if (obeysSharedRules()) {
                compare();
            }
            return;
        }
        var student = students.get(next);
        for (var path : paths(student)) {
            plan.put(student, path);
            if (bedsSuffice() && !(oneIsEnough && best != null)) {
                decide(next + 1);
            }
            plan.remove(student);
        }
    }

    /** Every way through the nights that the rules about this student alone allow; the first is to have no place. */
    private List<String[]> paths(String student) {
        return paths.computeIfAbsent(student, this::everyPath);
    }

    private List<String[]> everyPath(String student) {
        List<String[]> paths = new ArrayList<>();
        var nowhere = new String[problem.nights()];
        if (mayGo(student, nowhere)) {
            paths.add(nowhere);
        }
        extend(student, 0, new String[problem.nights()], paths);
        return paths;
    }

    private void extend(String student, int night, String[] path, List<String[]> paths) {
        if (night == problem.nights()) {
            if (mayGo(student, path)) {
                paths.add(path.clone());
            }
            return;
        }
        if (!stay.get(student).contains(night)) {
            extend(student, night + 1, path, paths);
            return;
        }
        for (var family : families.keySet()) {
            if (holds(student, family, night)) {
                path[night] = family;
                extend(student, night + 1, path, paths);
                path[night] = null;
            }
        }
    }

    private boolean mayGo(String student, String[] path) {
        var nights = stay.get(student);
        var slept = IntStream.range(0, path.length)
                .filter(night -> path[night] != null)
                .boxed()
                .collect(toSet());
        if (slept.isEmpty()) {
            return locked.stream().noneMatch(lock -> lock.student().equals(student));
        }
        return slept.equals(nights)
                && slept.stream().allMatch(night -> holds(student, path[night], night))
                && moves(path) <= problem.maxMoves()
                && locked.stream()
                        .filter(lock -> lock.student().equals(student))
                        .allMatch(lock -> nights.stream().allMatch(night -> path[night].equals(lock.family())));
    }

    private boolean holds(String student, String family, int night) {
        var pair = pairs.get(new Choice(student, family));
        return pair != null
                && nights(pair.nights()).contains(night)
                && !problem.forbidden().contains(new Choice(student, family));
    }

    private static int moves(String[] path) {
        var moves = 0;
        String before = null;
        for (var family : path) {
            if (family != null) {
                moves += before != null && !before.equals(family) ? 1 : 0;
                before = family;
            }
        }
        return moves;
    }

    private boolean bedsSuffice() {
        return families.keySet().stream()
                .allMatch(family -> IntStream.range(0, problem.nights()).allMatch(night -> free(family, night) >= 0));
    }

    private int free(String family, int night) {
        var free = families.get(family).bedsOn(night);
        for (var entry : plan.entrySet()) {
            if (family.equals(entry.getValue()[night])) {
                free -= pairs.get(new Choice(entry.getKey(), family)).beds();
            }
        }
        return free;
    }

    private boolean obeysSharedRules() {
        return bedsSuffice()
                && problem.together().stream().allMatch(this::together)
                && problem.apart().stream().allMatch(this::apart);
    }

    private boolean together(List<String> group) {
        if (group.stream().map(this::placed).distinct().count() > 1) {
            return false;
        }
        return IntStream.range(0, problem.nights())
                .allMatch(night -> group.stream()
                                .map(student -> plan.get(student)[night])
                                .filter(family -> family != null)
                                .distinct()
                                .count()
                        <= 1);
    }

    private boolean apart(List<String> group) {
        return IntStream.range(0, problem.nights()).allMatch(night -> {
            var there = group.stream()
                    .map(student -> plan.get(student)[night])
                    .filter(family -> family != null)
                    .toList();
            return there.size() == Set.copyOf(there).size();
        });
    }

    private boolean placed(String student) {
        for (var family : plan.get(student)) {
            if (family != null) {
                return true;
            }
        }
        return false;
    }

    private void compare() {
        List<Long> values = new ArrayList<>();
        var surpasses = best == null;
        for (var level : problem.levelsInForce()) {
            var value = value(level);
            if (!surpasses) {
                var before = best.get(values.size());
                var gain = level == Level.CHANGES ? before - value : value - before;
                if (gain < 0) {
                    return;
                }
                surpasses = gain > 0;
            }
            values.add(value);
        }
        if (surpasses) {
            best = values;
        }
    }

    private long value(Level level) {
        return switch (level) {
            case PLACED -> plan.keySet().stream().filter(this::placed).count();
            case CHANGES ->
                problem.previous().stream()
                        .filter(before -> !stay.get(before.student()).stream()
                                .allMatch(night -> before.family().equals(plan.get(before.student())[night])))
                        .count();
            case FAIRNESS ->
                plan.entrySet().stream()
                        .flatMap(entry -> Set.copyOf(java.util.Arrays.stream(entry.getValue())
                                        .filter(family -> family != null)
                                        .toList())
                                .stream()
                                .map(family -> pairs.get(new Choice(entry.getKey(), family))))
                        .mapToLong(Pair::score)
                        .min()
                        .orElse(-1);
            case TOTAL -> total();
            case BACKUPS -> students.stream().filter(this::hasBackup).count();
        };
    }

    private long total() {
        long total = 0;
        for (var entry : plan.entrySet()) {
            for (var family : entry.getValue()) {
                total += family == null
                        ? 0
                        : pairs.get(new Choice(entry.getKey(), family)).score();
            }
            total -= (long) moves(entry.getValue()) * problem.movePenalty();
        }
        for (var wish : problem.sameFamily()) {
            for (int night = 0; night < problem.nights(); night++) {
                var guests = new HashMap<String, Integer>();
                for (var student : wish.students()) {
                    var family = plan.get(student)[night];
                    if (family != null) {
                        guests.merge(family, 1, Integer::sum);
                    }
                }
                for (int n : guests.values()) {
                    total += (long) wish.score() * n * (n - 1) / 2;
                }
            }
        }
        return total;
    }

    boolean hasBackup(String student) {
        return placed(student) && families.keySet().stream().anyMatch(family -> isBackup(student, family));
    }

    private boolean isBackup(String student, String family) {
        return stay.get(student).stream()
                .allMatch(night -> holds(student, family, night)
                        && !family.equals(plan.get(student)[night])
                        && free(family, night)
                                >= pairs.get(new Choice(student, family)).beds()
                        && problem.apart().stream()
                                .filter(group -> group.contains(student))
                                .flatMap(List::stream)
                                .noneMatch(other -> !other.equals(student) && family.equals(plan.get(other)[night])));
    }

    /** Whether, in a given plan, the family is a backup for the student. */
    static boolean isBackup(PlacementProblem problem, Map<String, String[]> plan, String student, String family) {
        var counting = new BruteForce(problem);
        counting.plan.putAll(plan);
        return counting.isBackup(student, family);
    }

    private Set<Integer> nights(List<Integer> nights) {
        return nights == null ? IntStream.range(0, problem.nights()).boxed().collect(toSet()) : Set.copyOf(nights);
    }
}
