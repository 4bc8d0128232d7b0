package org.fujinowa.matching.engine.solve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a careful person would make it: decisions first, then the students for whom it is hardest to find a family,
 * each into the family that fits best of those with a bed. Groups that belong together are placed as one.
 *
 * <p>The plan obeys every hard rule; it is what the solver begins with and what remains if the solver finds nothing.
 */
final class GreedyPlan {

    private final IndexedProblem of;
    private final Plan plan;
    private final int[][] free;
    private boolean keepsLocks = true;

    private GreedyPlan(IndexedProblem of) {
        this.of = of;
        plan = Plan.empty(of);
        free = plan.freeBeds();
    }

    /** The plan; null if this way of working cannot keep the locks, which does not say that nobody could. */
    static @Nullable Plan of(IndexedProblem problem) {
        var greedy = new GreedyPlan(problem);
        greedy.placeAll();
        return greedy.keepsLocks ? greedy.plan : null;
    }

    /**
     * As {@link #of(IndexedProblem)}, but whoever can stay where another plan has her stays there, and only the others are
     * placed anew.
     *
     * @param near need not be sound
     */
    static @Nullable Plan near(IndexedProblem problem, Plan near) {
        var greedy = new GreedyPlan(problem);
        var settled = new boolean[problem.students.size()];
        greedy.units().filter(greedy::hasLock).forEach(unit -> settled[unit[0]] = greedy.placeLocked(unit, near));
        greedy.units().filter(unit -> !settled[unit[0]]).forEach(unit -> settled[unit[0]] = greedy.keep(unit, near));
        greedy.units().filter(unit -> !settled[unit[0]]).forEach(greedy::place);
        return greedy.keepsLocks ? greedy.plan : null;
    }

    private boolean placeLocked(int[] unit, Plan near) {
        var placed = keep(unit, near) || place(unit);
        keepsLocks &= placed;
        return placed;
    }

    /** Places them as in the other plan if that is still possible. */
    private boolean keep(int[] unit, Plan near) {
        var path = new int[of.phases.count()];
        for (int student : unit) {
            var moves = 0;
            var before = IndexedProblem.NONE;
            for (int phase : of.stay[student]) {
                var there = near.at(student, phase);
                if (there == null) {
                    return false;
                }
                moves += before != IndexedProblem.NONE && before != there.family() ? 1 : 0;
                before = there.family();
                path[phase] = before;
            }
            if (moves > of.problem.maxMoves()) {
                return false;
            }
        }
        for (int phase = 0; phase < path.length; phase++) {
            int now = phase;
            var present = Arrays.stream(unit)
                    .filter(student -> of.stays[student][now])
                    .toArray();
            var together = Arrays.stream(present).allMatch(student -> near.sleepsIn(student, now, path[now]));
            if (present.length > 0 && !(together && fits(present, path[phase], phase))) {
                return false;
            }
        }
        put(unit, path);
        return true;
    }

    private Stream<int[]> units() {
        return IntStream.range(0, of.students.size())
                .filter(student -> of.unit[student] == student)
                .mapToObj(of::unitMembers)
                .sorted(Comparator.comparing((int[] unit) -> !hasLock(unit)).thenComparingInt(this::easiness));
    }

    private void placeAll() {
        var units = units().toList();
        for (var unit : units) {
            var placed = place(unit);
            keepsLocks &= placed || !hasLock(unit);
        }
    }

    private boolean hasLock(int[] unit) {
        return Arrays.stream(unit).anyMatch(student -> of.mustPlace[student]);
    }

    /** The fewest families any of them could sleep in, fewer for larger groups. */
    private int easiness(int[] unit) {
        var fewest = Arrays.stream(unit)
                .map(student -> (int) of.optionsOfStudent.get(student).stream()
                        .filter(option -> Arrays.stream(of.stay[student]).anyMatch(phase -> of.usable(option, phase)))
                        .count())
                .min()
                .orElse(0);
        return fewest - 2 * (unit.length - 1);
    }

    private boolean place(int[] unit) {
        var path = new UnitPath(of, unit, this::fits).best();
        if (path == null) {
            return false;
        }
        put(unit, path);
        return true;
    }

    private void put(int[] unit, int[] path) {
        for (int student : unit) {
            for (int phase : of.stay[student]) {
                var option = option(student, path[phase]);
                plan.put(option, phase);
                free[option.family()][phase] -= option.beds();
            }
        }
    }

    /** Whether all these students can sleep in the family in that phase, beside those who already do. */
    private boolean fits(int[] students, int family, int phase) {
        var beds = 0;
        for (int student : students) {
            var option = option(student, family);
            if (option == null || !of.usable(option, phase) || !keepsLock(student, family)) {
                return false;
            }
            beds += option.beds();
        }
        return beds <= free[family][phase] && meetNobody(students, family, phase);
    }

    private boolean keepsLock(int student, int family) {
        return of.lockedTo[student] == IndexedProblem.NONE || of.lockedTo[student] == family;
    }

    private boolean meetNobody(int[] students, int family, int phase) {
        for (var group : of.apart) {
            var ours = Arrays.stream(students)
                    .filter(student -> Arrays.binarySearch(group, student) >= 0)
                    .count();
            var theirs = ours == 0
                    ? 0
                    : Arrays.stream(group)
                            .filter(student -> plan.sleepsIn(student, phase, family))
                            .count();
            if (ours > 1 || ours + theirs > 1 && ours > 0) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Option option(int student, int family) {
        List<Option> options = of.optionsOfStudent.get(student);
        for (var option : options) {
            if (option.family() == family) {
                return option;
            }
        }
        return null;
    }
}
