package org.fujinowa.matching.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.explain.NoPlace.RuleCount;
import org.fujinowa.matching.engine.solve.SecondLook.Conflict;
import org.fujinowa.matching.engine.solve.SecondLook.How;
import org.jspecify.annotations.Nullable;

/** Says why a student has no place: by counting rules, by a contradiction, and by trying single changes. */
final class NoPlaceReport {

    /** The part of the budget for the contradiction; the rest is for trying changes. */
    private static final double FOR_CONFLICT = 0.3;

    private final Desk desk;
    private final String student;
    private final List<BlockedPair> blocked;
    private boolean complete = true;

    NoPlaceReport(Desk desk, WhyUnplaced question) {
        this.desk = desk;
        student = question.student();
        blocked = question.blocked();
    }

    NoPlace answer() {
        var hers = Changed.only(blocked, pair -> pair.student().equals(student));
        var fits = desk.look.placesAll(withHer(desk.problem));
        var blocks = fits.isPresent() && !fits.get();
        var conflict =
                blocks ? desk.look.conflict(withHer(desk.problem), FOR_CONFLICT) : new Conflict(List.of(), false);
        desk.stopIfCancelled();
        var instead = instead();
        complete &= fits.isPresent();
        List<Change> frees = blocks ? frees() : List.of();
        if (blocks && conflict.members().isEmpty()) {
            // What the other questions left of the time: a witness late is better than none.
            conflict = desk.look.conflict(withHer(desk.problem), 1);
        }
        desk.stopIfCancelled();
        return new NoPlace(
                student,
                failing(hers),
                hers.stream()
                        .filter(pair -> pair.rules().size() == 1)
                        .sorted(Comparator.comparing(BlockedPair::family))
                        .toList(),
                conflict.members(),
                conflict.smallest(),
                instead,
                frees,
                complete);
    }

    private static List<RuleCount> failing(List<BlockedPair> hers) {
        Map<String, Set<String>> families = new HashMap<>();
        hers.forEach(pair -> pair.rules()
                .forEach(rule ->
                        families.computeIfAbsent(rule, any -> new HashSet<>()).add(pair.family())));
        return families.entrySet().stream()
                .map(entry -> new RuleCount(entry.getKey(), entry.getValue().size()))
                .sorted(Comparator.comparingInt(RuleCount::families).reversed().thenComparing(RuleCount::rule))
                .toList();
    }

    private @Nullable PlanShift instead() {
        var found = desk.look.again(desk.problem, new How(desk.plan, false, true, desk.ceilings(), Set.of(student)));
        complete &= found.status() == Status.OPTIMAL || found.status() == Status.INFEASIBLE;
        return found.levels().isEmpty()
                ? null
                : new PlanShift(
                        Shifts.between(desk.now(), found.levels()),
                        desk.sleeps.movedTo(new Sleeps(found.placements())));
    }

    /** The problem of all who have a place, and her; and whom the rules place only together with her. */
    private PlacementProblem withHer(PlacementProblem problem) {
        var wanted = desk.plan.stream().map(Placement::student).collect(Collectors.toSet());
        wanted.add(student);
        for (int before = 0; before < wanted.size(); ) {
            before = wanted.size();
            problem.together().stream()
                    .filter(group -> group.stream().anyMatch(wanted::contains))
                    .forEach(wanted::addAll);
        }
        problem.locked().forEach(lock -> wanted.add(lock.student()));
        return new Changed(problem).onlyStudents(wanted).build();
    }

    private List<Change> frees() {
        var changes = new Changes(desk.problem, withHer(desk.problem), student, blocked).all();
        List<Change> frees = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            desk.step(i, changes.size());
            var change = changes.get(i);
            if (works(change)) {
                frees.add(change.kind() == Change.Kind.ONE_MORE_BED ? onFewestNights(change) : change);
            }
        }
        desk.step(changes.size(), changes.size());
        return frees;
    }

    private boolean works(Change change) {
        if (desk.look.exhausted()) {
            complete = false;
            return false;
        }
        var works = desk.look.placesAll(withHer(Changes.applied(desk.problem, change, blocked)));
        complete &= works.isPresent();
        return works.orElse(false);
    }

    /** The bed without the nights on which it is not needed. */
    private Change onFewestNights(Change bed) {
        var needed = bed;
        for (int night : bed.nights()) {
            var fewer = needed.onNights(Changed.only(needed.nights(), other -> other != night));
            if (!fewer.nights().isEmpty() && works(fewer)) {
                needed = fewer;
            }
        }
        return needed;
    }
}
