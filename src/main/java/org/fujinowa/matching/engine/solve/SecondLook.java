package org.fujinowa.matching.engine.solve;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.PlanCheck;
import org.fujinowa.matching.engine.Progress;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.Status;
import org.jspecify.annotations.Nullable;

/**
 * Solves a problem again with something changed, beginning at a plan that is at hand. All calls of one second look share one
 * budget, so that a question made of many solves ends in time.
 */
public final class SecondLook {

    private final Cancellation cancellation;
    private final WorkBudget budget;

    /** @param seconds when to stop, in wall seconds and in the solver's deterministic time */
    public SecondLook(double seconds, Cancellation cancellation) {
        NativeSolvers.load();
        this.cancellation = cancellation;
        budget = new WorkBudget(seconds, seconds, cancellation);
    }

    /**
     * How to look.
     *
     * @param near a plan to begin at; need not be sound
     * @param nearIsPrevious whether {@link Level#CHANGES} counts from {@code near} instead of from what the problem names
     * @param fewestMoved whether, of the best plans, one is wanted in which the fewest students sleep elsewhere
     * @param ceilings proven values, of the first levels in order, that no plan of this problem can surpass: each counts among
     *     the plans that reach those before it
     * @param mustPlace students whom every plan must place, beside those who are locked
     */
    public record How(
            List<Placement> near,
            boolean nearIsPrevious,
            boolean fewestMoved,
            List<LevelValue> ceilings,
            Set<String> mustPlace) {

        /** Near this plan, with the fewest moved. */
        public static How near(List<Placement> plan) {
            return new How(plan, false, true, List.of(), Set.of());
        }
    }

    /**
     * What was found.
     *
     * @param levels value and bound of each level in order; fairness is -1 where nobody is placed; empty without a plan
     * @param because the contradiction, if the status is {@link Status#INFEASIBLE}
     * @param nearest whether no plan as good leaves more students where they are; only sought if asked
     */
    public record Found(
            Status status,
            List<LevelValue> levels,
            List<Placement> placements,
            List<Reason> because,
            boolean nearest) {}

    /** Whether the budget is spent or somebody cancelled. */
    public boolean exhausted() {
        return budget.exhausted();
    }

    /** Whether somebody cancelled. */
    public boolean cancelled() {
        return cancellation.cancelled();
    }

    /** Solves a sound problem. */
    public Found again(PlacementProblem problem, How how) {
        return again(problem, how, budget);
    }

    /** Solves a sound problem with no more than that much of the remaining deterministic time. */
    public Found again(PlacementProblem problem, How how, double units) {
        var limited = Math.min(units, budget.units());
        var own = new WorkBudget(limited, budget.wallSeconds(), cancellation);
        var found = again(problem, how, own);
        budget.spend(limited - own.units());
        return found;
    }

    private Found again(PlacementProblem problem, How how, WorkBudget budget) {
        var of = new IndexedProblem(problem, how.near());
        if (how.nearIsPrevious()) {
            of.takeAsPrevious(how.near());
        }
        of.demandPlaceFor(how.mustPlace());
        var near = of.plan(how.near());
        var begun = System.nanoTime();
        var placed = how.near().stream().map(Placement::student).collect(Collectors.toSet());
        var first = placed.containsAll(how.mustPlace())
                        && PlanCheck.breaches(problem, how.near()).isEmpty()
                ? new FirstPlan.Found(Status.FEASIBLE, near, List.of())
                : new FirstPlan(of, cancellation).find(near);
        if (first.plan() == null) {
            return new Found(first.status(), List.of(), List.of(), first.conflict(), false);
        }
        var ladder = new Ladder(
                of, first.plan(), budget, Progress.NONE, new Aim(near, how.fewestMoved(), ranks(how.ceilings())));
        ladder.climb();
        ladder.approach();
        var answer = new Answers(of, begun).of(ladder, cancellation.cancelled());
        return new Found(answer.status(), ladder.reachedAll(), answer.placements(), List.of(), ladder.nearest());
    }

    /**
     * Whether all students of a sound problem could have a place at once.
     *
     * @return empty if the budget was spent before it was known
     */
    public Optional<Boolean> placesAll(PlacementProblem problem) {
        var of = new IndexedProblem(problem);
        var all = of.students.size();
        if (FlowBound.mostPlaced(of, 0) < all) {
            return Optional.of(false);
        }
        var greedy = GreedyPlan.of(of);
        if (greedy != null && greedy.placedStudents().count() == all) {
            return Optional.of(true);
        }
        if (budget.exhausted()) {
            return Optional.empty();
        }
        var model = new PlacementModel(of, 0, Set.of(Level.PLACED));
        model.keep(Level.PLACED, all);
        var found = new CpSat(budget).solve(model.linear(), null, 0.5);
        if (found.columns() != null) {
            return Optional.of(true);
        }
        return found.ending() == CpSat.Ending.IMPOSSIBLE ? Optional.of(false) : Optional.empty();
    }

    /**
     * Facts that cannot all be kept if every student of a sound problem needs a place.
     *
     * @param share the part of the remaining budget this may use
     */
    public Conflict conflict(PlacementProblem problem, double share) {
        var of = new IndexedProblem(problem);
        var needy = new boolean[of.students.size()];
        Arrays.fill(needy, true);
        var limit = new WorkBudget(budget.units() * share, budget.wallSeconds() * share, cancellation);
        var found = new SmallestConflict(new ConflictModel(of, needy), limit).find();
        budget.spend(Math.max(0, budget.units() * share - limit.units()));
        return new Conflict(found.members(), found.smallest());
    }

    /**
     * A contradiction.
     *
     * @param members empty if there is none, or none was found in time
     * @param smallest whether no contradiction has fewer members
     */
    public record Conflict(List<Reason> members, boolean smallest) {}

    /** What a sound plan reaches on each level; fairness is -1 where nobody is placed. */
    public static List<LevelValue> values(
            PlacementProblem problem, List<Placement> placements, @Nullable List<Placement> previous) {
        var of = new IndexedProblem(
                problem,
                Stream.concat(placements.stream(), previous == null ? Stream.empty() : previous.stream())
                        .toList());
        if (previous != null) {
            of.takeAsPrevious(previous);
        }
        var plan = of.plan(placements);
        var valuation = new Valuation(of);
        return problem.levelsInForce().stream()
                .map(level -> {
                    var value = valuation.value(level, plan).orElse(-1);
                    return new LevelValue(level, value, value);
                })
                .toList();
    }

    private static Map<Level, Long> ranks(List<LevelValue> values) {
        var ranks = new EnumMap<Level, Long>(Level.class);
        values.forEach(value -> ranks.put(value.level(), Valuation.rank(value.level(), value.value())));
        return ranks;
    }
}
