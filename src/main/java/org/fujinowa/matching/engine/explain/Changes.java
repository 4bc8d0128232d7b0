package org.fujinowa.matching.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Student;
import org.fujinowa.matching.engine.explain.Change.Kind;
import org.jspecify.annotations.Nullable;

/** The single changes that might give a student a place, and problems with one of them made. */
final class Changes {

    private final PlacementProblem whole;
    private final PlacementProblem problem;
    private final String student;
    private final List<BlockedPair> blocked;
    private final List<Change> all = new ArrayList<>();

    /** @param problem the whole problem for those only who are to have a place */
    Changes(PlacementProblem whole, PlacementProblem problem, String student, List<BlockedPair> blocked) {
        this.whole = whole;
        this.problem = problem;
        this.student = student;
        this.blocked = blocked;
    }

    /** Every change worth trying, kind by kind, each kind by id. */
    List<Change> all() {
        var inPairs = problem.pairs().stream().map(Pair::family).collect(Collectors.toSet());
        var everyNight = IntStream.range(0, problem.nights()).boxed().toList();
        problem.families().stream()
                .map(Family::id)
                .filter(inPairs::contains)
                .sorted()
                .forEach(family -> add(Kind.ONE_MORE_BED, null, family, List.of(), everyNight, List.of()));
        addRules();
        addNights();
        sorted(problem.locked()).forEach(it -> addChoice(Kind.LOCK_LIFTED, it));
        sorted(problem.forbidden()).forEach(it -> addChoice(Kind.FORBIDDEN_LIFTED, it));
        addGroups(Kind.APART_LIFTED, whole.apart());
        addGroups(Kind.TOGETHER_LIFTED, whole.together());
        return all;
    }

    /** Groups of whom at least two are to have a place, each named as a whole. */
    private void addGroups(Kind kind, List<List<String>> groups) {
        var concerned = problem.students().stream().map(Student::id).collect(Collectors.toSet());
        groups.stream()
                .filter(group -> group.stream().filter(concerned::contains).count() > 1)
                .distinct()
                .forEach(group -> add(kind, null, null, group, List.of(), List.of()));
    }

    private void addRules() {
        var students = problem.students().stream().map(Student::id).collect(Collectors.toSet());
        blocked.stream()
                .filter(pair -> pair.rules().size() == 1 && students.contains(pair.student()))
                .sorted(Comparator.comparing(
                                (BlockedPair pair) -> !pair.student().equals(student))
                        .thenComparing(BlockedPair::student)
                        .thenComparing(BlockedPair::family))
                .forEach(pair ->
                        add(Kind.RULE_LIFTED, pair.student(), pair.family(), List.of(), List.of(), pair.rules()));
    }

    private void addNights() {
        for (var guest : problem.students()) {
            problem.pairs().stream()
                    .filter(pair -> pair.student().equals(guest.id()) && pair.nights() != null)
                    .sorted(Comparator.comparing(Pair::family))
                    .forEach(pair -> addNight(guest, pair));
        }
        var hers = problem.students().stream()
                .filter(it -> it.id().equals(student))
                .map(it -> new TreeSet<>(nights(problem, it.nights())))
                .findFirst()
                .orElseThrow();
        if (hers.size() > 1) {
            for (int night : List.of(hers.first(), hers.last())) {
                add(Kind.NIGHT_DROPPED, student, null, List.of(), List.of(night), List.of());
            }
        }
    }

    private void addNight(Student guest, Pair pair) {
        var missing = new HashSet<>(nights(problem, guest.nights()));
        missing.removeAll(nights(problem, pair.nights()));
        if (missing.size() == 1) {
            add(Kind.NIGHT_OPENED, pair.student(), pair.family(), List.of(), List.copyOf(missing), List.of());
        }
    }

    private void addChoice(Kind kind, Choice choice) {
        add(kind, choice.student(), choice.family(), List.of(), List.of(), List.of());
    }

    private void add(
            Kind kind,
            @Nullable String guest,
            @Nullable String family,
            List<String> students,
            List<Integer> nights,
            List<String> rules) {
        all.add(new Change(kind, guest, family, students, nights, rules));
    }

    private static List<Choice> sorted(List<Choice> choices) {
        return choices.stream()
                .sorted(Comparator.comparing(Choice::student).thenComparing(Choice::family))
                .toList();
    }

    private static Set<Integer> nights(PlacementProblem problem, @Nullable List<Integer> nights) {
        return nights == null
                ? IntStream.range(0, problem.nights()).boxed().collect(Collectors.toSet())
                : Set.copyOf(nights);
    }

    /** The problem with that change made. */
    static PlacementProblem applied(PlacementProblem problem, Change change, List<BlockedPair> blocked) {
        var changed = new Changed(problem);
        switch (change.kind()) {
            case ONE_MORE_BED -> changed.families = replaced(changed.families, it -> moreBeds(problem, it, change));
            case RULE_LIFTED ->
                blocked.stream()
                        .filter(it -> it.student().equals(change.student())
                                && it.family().equals(change.family()))
                        .map(it -> new Pair(it.student(), it.family(), it.score(), it.nights(), it.beds()))
                        .forEach(pair -> changed.pairs = Changed.and(changed.pairs, pair));
            case NIGHT_OPENED -> changed.pairs = replaced(changed.pairs, it -> opened(problem, it, change));
            case NIGHT_DROPPED -> changed.students = replaced(changed.students, it -> shorter(problem, it, change));
            case LOCK_LIFTED -> changed.locked = Changed.only(changed.locked, it -> !isAbout(change, it));
            case FORBIDDEN_LIFTED -> changed.forbidden = Changed.only(changed.forbidden, it -> !isAbout(change, it));
            case APART_LIFTED -> changed.apart = without(changed.apart, change);
            case TOGETHER_LIFTED -> changed.together = without(changed.together, change);
        }
        return changed.build();
    }

    private static <T> List<T> replaced(List<T> list, UnaryOperator<T> by) {
        return list.stream().map(by).toList();
    }

    private static Family moreBeds(PlacementProblem problem, Family family, Change change) {
        if (!family.id().equals(change.family())) {
            return family;
        }
        var beds = IntStream.range(0, problem.nights())
                .map(night -> family.bedsOn(night) + (change.nights().contains(night) ? 1 : 0))
                .boxed()
                .toList();
        return new Family(family.id(), null, beds);
    }

    private static Pair opened(PlacementProblem problem, Pair pair, Change change) {
        if (!pair.student().equals(change.student()) || !pair.family().equals(change.family())) {
            return pair;
        }
        var nights = new TreeSet<>(nights(problem, pair.nights()));
        nights.addAll(change.nights());
        return new Pair(pair.student(), pair.family(), pair.score(), List.copyOf(nights), pair.beds());
    }

    private static Student shorter(PlacementProblem problem, Student student, Change change) {
        if (!student.id().equals(change.student())) {
            return student;
        }
        var nights = new TreeSet<>(nights(problem, student.nights()));
        nights.removeAll(change.nights());
        return new Student(student.id(), List.copyOf(nights));
    }

    private static boolean isAbout(Change change, Choice choice) {
        return choice.student().equals(change.student()) && choice.family().equals(change.family());
    }

    private static List<List<String>> without(List<List<String>> groups, Change change) {
        return Changed.only(groups, group -> !group.equals(change.students()));
    }
}
