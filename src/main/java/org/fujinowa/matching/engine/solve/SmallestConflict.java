package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A smallest set of members that contradict each other: with any one of them gone, the rest could be kept.
 *
 * <p>First the solver names members that suffice, and those that can be left out are left out one by one. Then sets that could
 * not all be left out together are collected, until the smallest set that meets each of them is itself a contradiction, or as
 * large as the one already known: as it is smallest, no contradiction has fewer members.
 */
final class SmallestConflict {

    /** Deterministic time for one of the many small questions. */
    private static final double EACH = 4;

    /**
     * How many sets are collected. Where many students compete for the same beds, as many sets as there are choices among them
     * would have to be collected to prove what is plain to see: that the set already known is the smallest.
     */
    private static final int MOST_SETS = 100;

    private final CpSat solver;
    private final WorkBudget budget;
    private final LinearModel model;
    private final List<ConflictModel.Member> members;

    /**
     * What was found.
     *
     * @param members empty if there is no contradiction, or the solver was stopped before one was found
     * @param contradicts whether the members really contradict each other
     * @param smallest whether no contradiction has fewer members
     */
    record Found(List<Reason> members, boolean contradicts, boolean smallest) {}

    SmallestConflict(ConflictModel model, WorkBudget budget) {
        this.model = model.linear();
        this.members = model.members();
        this.budget = budget;
        solver = new CpSat(budget);
    }

    Found find() {
        var core = solver.core(
                model, members.stream().map(ConflictModel.Member::column).toList());
        if (core == null) {
            return new Found(List.of(), false, false);
        }
        var holding = IntStream.range(0, members.size())
                .filter(i -> core.contains(members.get(i).column()))
                .boxed()
                .toList();
        var known = leavingOut(holding);
        return smallestUpTo(known);
    }

    /** The contradiction without those members that it does not need. */
    private List<Integer> leavingOut(List<Integer> contradiction) {
        Set<Integer> left = new HashSet<>(contradiction);
        for (int i : contradiction) {
            var without = left.stream().filter(other -> other != i).sorted().toList();
            if (contradicts(without)) {
                left.remove(i);
            }
        }
        return left.stream().sorted().toList();
    }

    private boolean contradicts(List<Integer> chosen) {
        var found = solver.solve(holding(chosen), null, share());
        return found.ending() == CpSat.Ending.IMPOSSIBLE;
    }

    private double share() {
        return Math.min(1, EACH / Math.max(1e-9, budget.units()));
    }

    private Found smallestUpTo(List<Integer> known) {
        List<List<Integer>> outside = new ArrayList<>();
        while (outside.size() < MOST_SETS) {
            var chosen = smallestMeetingAll(outside);
            if (chosen == null) {
                return found(known, false);
            }
            if (chosen.size() >= known.size()) {
                return found(known, true);
            }
            var left = leftOutBeside(chosen);
            if (left == null) {
                return found(known, false);
            }
            if (left.isEmpty()) {
                return found(chosen, true);
            }
            outside.add(left);
        }
        return found(known, false);
    }

    private Found found(List<Integer> chosen, boolean smallest) {
        return new Found(chosen.stream().map(i -> members.get(i).reason()).toList(), true, smallest);
    }

    /** The fewest members that meet every set. */
    private @Nullable List<Integer> smallestMeetingAll(List<List<Integer>> sets) {
        var meeting = new LinearModel();
        var fewest = new LinearSum();
        members.forEach(member -> fewest.add(meeting.addColumn(), -1));
        for (var set : sets) {
            var met = new LinearSum();
            set.forEach(i -> met.add(i, 1));
            meeting.atLeast(met, 1);
        }
        var found = solver.maximise(meeting, fewest, null, 1, CpSat.Relaxation.LIGHT_FIRST, (value, bound) -> {});
        if (found.ending() != CpSat.Ending.PROVEN || found.columns() == null) {
            return null;
        }
        var columns = found.columns();
        return IntStream.range(0, members.size())
                .filter(i -> columns[i])
                .boxed()
                .toList();
    }

    /** The fewest members to leave out if the chosen ones hold; empty if these contradict each other; null if stopped. */
    private @Nullable List<Integer> leftOutBeside(List<Integer> chosen) {
        var most = new LinearSum();
        members.forEach(member -> most.add(member.column(), 1));
        var found = solver.maximise(holding(chosen), most, null, 1, CpSat.Relaxation.LIGHT_FIRST, (value, bound) -> {});
        if (found.ending() == CpSat.Ending.IMPOSSIBLE) {
            return List.of();
        }
        if (found.columns() == null) {
            return null;
        }
        var columns = found.columns();
        return IntStream.range(0, members.size())
                .filter(i -> !columns[members.get(i).column()])
                .boxed()
                .toList();
    }

    private LinearModel holding(List<Integer> chosen) {
        var holding = model.copy();
        chosen.forEach(i -> holding.atLeast(new LinearSum().add(members.get(i).column(), 1), 1));
        return holding;
    }
}
