package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Student;
import org.jspecify.annotations.Nullable;

/**
 * The problem in canonical order, with numbers for names: students, families, pairs and rules are sorted by id, so that the
 * same problem in any order of writing becomes the very same numbers, and from there on gets the very same answer.
 */
final class IndexedProblem {

    /** In {@link #lockedTo}: not locked; in {@link #previousAt}: not named in the previous plan, or not staying. */
    static final int NONE = -1;

    /** In {@link #lockedTo}: locked to two families at once. */
    static final int TORN = -2;

    final PlacementProblem problem;
    final Phases phases;
    final List<String> students;
    final List<String> families;

    /** For each student the phases of her stay, in order. */
    final int[][] stay;

    /** For each student and phase, whether she stays. */
    final boolean[][] stays;

    /** For each family and phase, the beds. */
    final int[][] beds;

    /** Every pair, by student, then by family. */
    final List<Option> options;

    final List<List<Option>> optionsOfStudent;
    final List<List<Option>> optionsOfFamily;

    final List<int[]> together;
    final List<int[]> apart;
    final List<Wish> wishes;

    /** For each student, the family she is locked to. */
    final int[] lockedTo;

    /** For each student, whether every plan must place her, locked or not. */
    final boolean[] mustPlace;

    /** For each student and phase, her family in the previous plan. */
    final int[][] previousAt;

    /** For each student, the smallest number among those placed whole or not at all with her. */
    final int[] unit;

    private final Map<String, Integer> studentNumber;
    private final Map<String, Integer> familyNumber;

    /** Two students, first the one with the smaller number, and what a night in one family is worth. */
    record Wish(int first, int second, int score) {}

    IndexedProblem(PlacementProblem problem) {
        this(problem, List.of());
    }

    /** The problem in phases fine enough to say these placements in them. */
    IndexedProblem(PlacementProblem problem, List<Placement> placements) {
        this.problem = problem;
        phases = Phases.of(problem, placements);
        var sortedStudents = sorted(problem.students(), Student::id);
        var sortedFamilies = sorted(problem.families(), Family::id);
        students = sortedStudents.stream().map(Student::id).toList();
        families = sortedFamilies.stream().map(Family::id).toList();
        studentNumber = numbers(students);
        familyNumber = numbers(families);
        stays = sortedStudents.stream()
                .map(student -> onPhases(student.nights()))
                .toArray(boolean[][]::new);
        stay = Arrays.stream(stays).map(IndexedProblem::trues).toArray(int[][]::new);
        beds = sortedFamilies.stream().map(this::bedsByPhase).toArray(int[][]::new);
        options = options();
        optionsOfStudent = grouped(students.size(), Option::student);
        optionsOfFamily = grouped(families.size(), Option::family);
        together = groups(problem.together());
        apart = groups(problem.apart());
        wishes = wishes();
        lockedTo = lockedTo();
        mustPlace = new boolean[students.size()];
        for (int student = 0; student < lockedTo.length; student++) {
            mustPlace[student] = lockedTo[student] != NONE;
        }
        previousAt = new int[students.size()][phases.count()];
        Arrays.stream(previousAt).forEach(row -> Arrays.fill(row, NONE));
        problem.previous()
                .forEach(choice -> Arrays.stream(stay[student(choice)])
                        .forEach(phase -> previousAt[student(choice)][phase] = family(choice)));
        unit = units();
    }

    /** Says that every plan must place these students. */
    void demandPlaceFor(Set<String> ids) {
        ids.forEach(id -> mustPlace[studentNumber.get(id)] = true);
    }

    /** Says that the previous plan is these placements, night by night, and not what the problem names. */
    void takeAsPrevious(List<Placement> placements) {
        Arrays.stream(previousAt).forEach(row -> Arrays.fill(row, NONE));
        placements.forEach(
                placement -> eachPhase(placement, (student, phase, family) -> previousAt[student][phase] = family));
    }

    /** The placements as a plan; where there is no such pair, the student is left out. */
    Plan plan(List<Placement> placements) {
        var plan = Plan.empty(this);
        for (var placement : placements) {
            eachPhase(
                    placement,
                    (student, phase, family) -> optionsOfStudent.get(student).stream()
                            .filter(option -> option.family() == family)
                            .forEach(option -> plan.put(option, phase)));
            var student = studentNumber.get(placement.student());
            if (student != null && Arrays.stream(stay[student]).anyMatch(phase -> plan.at(student, phase) == null)) {
                plan.remove(student);
            }
        }
        return plan;
    }

    private void eachPhase(Placement placement, Sleeping visitor) {
        var student = studentNumber.get(placement.student());
        if (student == null) {
            return;
        }
        for (var at : placement.stays()) {
            var family = familyNumber.get(at.family());
            for (int phase : stay[student]) {
                if (family != null && at.nights().contains(phases.firstNight(phase))) {
                    visitor.sleeps(student, phase, family);
                }
            }
        }
    }

    /** Hears who sleeps where. */
    @FunctionalInterface
    private interface Sleeping {
        void sleeps(int student, int phase, int family);
    }

    /** Whether she is named in the previous plan. */
    boolean hasPrevious(int student) {
        return Arrays.stream(stay[student]).anyMatch(phase -> previousAt[student][phase] != NONE);
    }

    int student(Choice choice) {
        return studentNumber.get(choice.student());
    }

    int family(Choice choice) {
        return familyNumber.get(choice.family());
    }

    /** Whether she could sleep there in that phase if she were alone in the world and nothing were locked. */
    boolean usable(Option option, int phase) {
        return option.open()[phase] && !option.forbidden() && option.beds() <= beds[option.family()][phase];
    }

    /** As {@link #usable}, on every night of her stay. */
    boolean usableThroughout(Option option) {
        return option.openThroughout()
                && Arrays.stream(stay[option.student()]).allMatch(phase -> usable(option, phase));
    }

    /** Whether a student may change her family within her stay. */
    boolean mayMove() {
        return problem.maxMoves() > 0;
    }

    int nightsOfStay(int student) {
        return Arrays.stream(stay[student]).map(phases::length).sum();
    }

    /** The students of one unit, in order. */
    int[] unitMembers(int first) {
        return IntStream.range(first, students.size())
                .filter(student -> unit[student] == first)
                .toArray();
    }

    private boolean[] onPhases(@Nullable List<Integer> nights) {
        var on = new boolean[phases.count()];
        var set = nights == null ? null : new HashSet<>(nights);
        for (int phase = 0; phase < on.length; phase++) {
            on[phase] = set == null || set.contains(phases.firstNight(phase));
        }
        return on;
    }

    private int[] bedsByPhase(Family family) {
        return IntStream.range(0, phases.count())
                .map(phase -> family.bedsOn(phases.firstNight(phase)))
                .toArray();
    }

    private List<Option> options() {
        var forbidden = new HashSet<>(problem.forbidden());
        var sorted = problem.pairs().stream()
                .sorted(Comparator.comparingInt((Pair pair) -> studentNumber.get(pair.student()))
                        .thenComparingInt(pair -> familyNumber.get(pair.family())))
                .toList();
        List<Option> numbered = new ArrayList<>(sorted.size());
        for (var pair : sorted) {
            int student = studentNumber.get(pair.student());
            var open = onPhases(pair.nights());
            for (int phase = 0; phase < open.length; phase++) {
                open[phase] &= stays[student][phase];
            }
            numbered.add(new Option(
                    numbered.size(),
                    student,
                    familyNumber.get(pair.family()),
                    pair.score(),
                    pair.beds(),
                    forbidden.contains(new Choice(pair.student(), pair.family())),
                    open,
                    Arrays.equals(open, stays[student])));
        }
        return numbered;
    }

    private List<List<Option>> grouped(int size, Function<Option, Integer> by) {
        var groups = options.stream().collect(Collectors.groupingBy(by));
        return IntStream.range(0, size)
                .mapToObj(number -> groups.getOrDefault(number, List.of()))
                .toList();
    }

    private List<int[]> groups(List<List<String>> groups) {
        return groups.stream()
                .map(group ->
                        group.stream().mapToInt(studentNumber::get).sorted().toArray())
                .sorted(Arrays::compare)
                .toList();
    }

    private List<Wish> wishes() {
        var byPair = new TreeMap<Long, Integer>();
        for (var wish : problem.sameFamily()) {
            var group = wish.students().stream()
                    .mapToInt(studentNumber::get)
                    .sorted()
                    .toArray();
            for (int i = 0; i < group.length; i++) {
                for (int j = i + 1; j < group.length; j++) {
                    byPair.merge((long) group[i] << 32 | group[j], wish.score(), Integer::sum);
                }
            }
        }
        return byPair.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry ->
                        new Wish((int) (entry.getKey() >> 32), entry.getKey().intValue(), entry.getValue()))
                .toList();
    }

    private int[] lockedTo() {
        var locked = new int[students.size()];
        Arrays.fill(locked, NONE);
        for (var choice : problem.locked()) {
            var student = student(choice);
            locked[student] = locked[student] == NONE ? family(choice) : TORN;
        }
        return locked;
    }

    private int[] units() {
        var of = IntStream.range(0, students.size()).toArray();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var group : together) {
                var least = Arrays.stream(group).map(member -> of[member]).min().orElseThrow();
                for (int member : group) {
                    changed |= of[member] != least;
                    of[member] = least;
                }
            }
        }
        return of;
    }

    private static <T> List<T> sorted(List<T> entries, Function<T, String> id) {
        return entries.stream().sorted(Comparator.comparing(id)).toList();
    }

    private static Map<String, Integer> numbers(List<String> ids) {
        return IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, Function.identity()));
    }

    private static int[] trues(boolean[] flags) {
        return IntStream.range(0, flags.length).filter(i -> flags[i]).toArray();
    }
}
