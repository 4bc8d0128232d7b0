package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.LevelProof;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.Progress;

/**
 * Climbs the levels of the objective one by one. What was reached on a level is kept as a row of every later model, and the
 * best plan so far is always at hand.
 */
final class Ladder {

    private final IndexedProblem of;
    private final Valuation valuation;
    private final WorkBudget budget;
    private final CpSat solver;
    private final Progress progress;
    private final Aim aim;
    private final Proofs proofs;
    private final Map<Level, Long> bounds = new EnumMap<>(Level.class);
    private final Map<Level, Long> kept = new EnumMap<>(Level.class);

    /** Pairs with a lower score are no longer used. */
    private int threshold;

    private boolean proven = true;
    private boolean nearest;
    private Plan best;

    /** The value of the next level cannot be better than its ceiling, because all levels before it are at theirs. */
    private boolean atCeilings = true;

    Ladder(IndexedProblem of, Plan first, WorkBudget budget, Progress progress, Aim aim) {
        this.of = of;
        this.best = first;
        this.aim = aim;
        proofs = new Proofs(of);
        this.budget = budget;
        this.progress = progress;
        valuation = new Valuation(of);
        solver = new CpSat(budget);
    }

    /** Climbs as far as the budget allows. */
    void climb() {
        var levels = of.problem.levelsInForce();
        for (int i = leap(); i < levels.size(); i++) {
            // Half of what is left, so that a hard level leaves something to the later ones.
            var share = i == levels.size() - 1 ? 1.0 : 0.5;
            if (levels.get(i) == Level.FAIRNESS) {
                climbFairness(share);
            } else {
                climbSum(levels.get(i), share);
            }
        }
    }

    /**
     * Tries all levels that count or compare at once: at their ceilings, with the first level after them as the sum to be
     * maximised. Returns how many levels are settled by that; none if the ceilings cannot all be reached.
     */
    private int leap() {
        var levels = of.problem.levelsInForce();
        var next = 0;
        while (next < levels.size() && levels.get(next) != Level.TOTAL && levels.get(next) != Level.BACKUPS) {
            next++;
        }
        var low = levels.subList(0, next);
        if (next == 0
                || next == levels.size()
                || !low.stream().allMatch(it -> aim.ceilings().containsKey(it))) {
            return 0;
        }
        var level = levels.get(next);
        var before = new EnumMap<>(kept);
        low.forEach(it -> kept.put(it, aim.ceilings().get(it)));
        var fairness = kept.getOrDefault(Level.FAIRNESS, 0L);
        var model = model((int) Math.max(0, fairness), level, false);
        var hint = model.hint(aim.near() == null ? best : aim.near());
        var sum = model.sum(level);
        var approaching = aim.near() != null && aim.fewestMoved() && next == levels.size() - 1 && level == Level.TOTAL;
        if (approaching) {
            var nearness = model.nearness(aim.near());
            hint = Arrays.copyOf(hint, model.linear().columns());
            nearness.hint(aim.near(), hint);
            sum = sum.timesPlus(weight(), nearness.sum());
        }
        var found = solver.maximise(model.linear(), sum, hint, 0.5, CpSat.Relaxation.THOROUGH, (value, bound) -> {});
        kept.clear();
        kept.putAll(before);
        if (found.columns() == null) {
            return 0;
        }
        best = model.plan(found.columns());
        low.forEach(it -> settle(it, aim.ceilings().get(it), aim.ceilings().get(it), Long.MAX_VALUE));
        threshold = (int) Math.max(0, fairness);
        var easy = easyBound(level);
        nearest = approaching && found.ending() == CpSat.Ending.PROVEN;
        var bound =
                approaching && found.bound() != Long.MAX_VALUE ? Math.floorDiv(found.bound(), weight()) : found.bound();
        settle(level, valuation.rank(level, best), Math.min(bound, easy), easy);
        return next + 1;
    }

    /** Of the plans that are best on every level, goes to one that moves the fewest students. */
    void approach() {
        var near = aim.near();
        if (near == null || !aim.fewestMoved() || nearest || budget.exhausted()) {
            return;
        }
        if (cannotBeNearer(near)) {
            nearest = true;
            return;
        }
        var scores = scoresFirst();
        var model = model(threshold, Level.PLACED, scores);
        var nearness = model.nearness(near);
        var hint = model.hint(best);
        nearness.hint(best, hint);
        var sum = scores ? model.sum(Level.TOTAL).timesPlus(weight(), nearness.sum()) : nearness.sum();
        var found = solver.maximise(
                model.linear(),
                sum,
                hint,
                1,
                scores ? CpSat.Relaxation.THOROUGH : CpSat.Relaxation.LIGHT_FIRST,
                (value, bound) -> {});
        if (found.columns() != null) {
            takeIfTotalIsKept(model.plan(found.columns()));
        }
        nearest = found.ending() == CpSat.Ending.PROVEN;
    }

    /** Whether only as many are moved as no plan can avoid: none, or those whom the level {@code changes} counts from this plan. */
    private boolean cannotBeNearer(Plan near) {
        var students = IntStream.range(0, of.students.size());
        var moved = students.filter(student -> !best.sameFor(student, near)).count();
        var countedFromNear = kept.containsKey(Level.CHANGES)
                && IntStream.range(0, of.students.size())
                        .filter(of::hasPrevious)
                        .allMatch(student -> countsFrom(near, student));
        return moved == (countedFromNear ? bounds.get(Level.CHANGES) : 0);
    }

    private boolean countsFrom(Plan near, int student) {
        return Arrays.stream(of.stay[student]).allMatch(phase -> {
            var there = near.at(student, phase);
            return there != null && there.family() == of.previousAt[student][phase];
        });
    }

    /**
     * Whether a later sum is best sought together with the total: one point of the total outweighs all of it. To keep the total
     * by a row would be a knapsack of all scores, which takes the solver several times as long.
     */
    private boolean scoresFirst() {
        return kept.containsKey(Level.TOTAL)
                && Valuation.rank(Level.TOTAL, kept.get(Level.TOTAL)) == bounds.get(Level.TOTAL);
    }

    /** More than any sum that counts students. */
    private long weight() {
        return of.students.size() + 1L;
    }

    private void takeIfTotalIsKept(Plan plan) {
        if (!scoresFirst() || valuation.rank(Level.TOTAL, plan) >= kept.get(Level.TOTAL)) {
            best = plan;
        }
    }

    /** For each level in order, why no plan is better. */
    List<LevelProof> proofs() {
        return proofs.all();
    }

    /** Whether no plan as good moves fewer students. */
    boolean nearest() {
        return nearest;
    }

    /** What no plan can surpass on the next level, as far as is known without a solver. */
    private long easyBound(Level level) {
        var easy = new EasyBounds(of, threshold).of(level);
        return atCeilings ? Math.min(easy, aim.ceilings().getOrDefault(level, Long.MAX_VALUE)) : easy;
    }

    Plan best() {
        return best;
    }

    /** Whether no plan is better on any level. */
    boolean proven() {
        return proven;
    }

    /** What the best plan reaches on each level; fairness is left out if nobody is placed. */
    List<LevelValue> reached() {
        List<LevelValue> reached = new ArrayList<>();
        for (var level : of.problem.levelsInForce()) {
            valuation
                    .value(level, best)
                    .ifPresent(value -> reached.add(new LevelValue(level, value, bounds.get(level))));
        }
        return reached;
    }

    /** As {@link #reached}, with fairness told as -1 if nobody is placed. */
    List<LevelValue> reachedAll() {
        return of.problem.levelsInForce().stream()
                .map(level -> new LevelValue(level, valuation.value(level, best).orElse(-1), bounds.get(level)))
                .toList();
    }

    private void climbSum(Level level, double share) {
        var rank = valuation.rank(level, best);
        var easy = easyBound(level);
        var bound = easy;
        tell(level, rank, bound);
        if (rank < bound && !budget.exhausted()) {
            var scores = scoresFirst();
            var before = scores ? weight() * kept.get(Level.TOTAL) : 0;
            var model = model(threshold, level, scores);
            var found = solver.maximise(
                    model.linear(),
                    scores ? model.sum(Level.TOTAL).timesPlus(weight(), model.sum(level)) : model.sum(level),
                    model.hint(best),
                    share,
                    counts(level) ? CpSat.Relaxation.LIGHT_FIRST : CpSat.Relaxation.THOROUGH,
                    (value, limit) -> tellFrom(level, value - before, Math.min(limit - before, easy)));
            take(level, model, found);
            rank = valuation.rank(level, best);
            bound = found.bound() == Long.MAX_VALUE ? bound : Math.min(bound, found.bound() - before);
            tell(level, rank, bound);
        }
        settle(level, rank, bound, easy);
    }

    /** Whether the level only counts students; the bounds of the others need the whole linear relaxation. */
    private static boolean counts(Level level) {
        return level == Level.PLACED || level == Level.CHANGES;
    }

    private void climbFairness(double share) {
        var search = new FairnessSearch(
                of,
                valuation.rank(Level.FAIRNESS, best),
                kept.getOrDefault(Level.PLACED, 1L),
                atCeilings ? aim.ceilings().getOrDefault(Level.FAIRNESS, Long.MAX_VALUE) : Long.MAX_VALUE);
        while (!search.done() && !budget.exhausted()) {
            tell(Level.FAIRNESS, search.reached(), search.bound());
            var model = model(search.next(), Level.FAIRNESS, false);
            var found = solver.solve(model.linear(), model.hint(best), share);
            if (found.ending() == CpSat.Ending.IMPOSSIBLE) {
                search.impossible();
            } else if (found.columns() != null) {
                best = model.plan(found.columns());
                search.possible(valuation.rank(Level.FAIRNESS, best));
            } else {
                break;
            }
        }
        tell(Level.FAIRNESS, search.reached(), search.bound());
        settle(Level.FAIRNESS, search.reached(), search.bound(), search.countedBound());
        threshold = Math.max(threshold, (int) search.reached());
    }

    /** Tells of a plan found while the total has not come down to a better one, if it is one. */
    private void tellFrom(Level level, long rank, long bound) {
        if (rank >= 0 || !scoresFirst()) {
            tell(level, rank, bound);
        }
    }

    /**
     * The model with everything kept so far; at the level of fairness it must place somebody.
     *
     * @param scores whether the total is part of what is maximised, and needs no row
     */
    private PlacementModel model(int atLeast, Level next, boolean scores) {
        var levels = EnumSet.of(next);
        levels.addAll(kept.keySet());
        var model = new PlacementModel(of, atLeast, levels);
        kept.forEach((level, rank) -> {
            if (level == Level.FAIRNESS) {
                if (rank >= 0) {
                    model.keep(Level.PLACED, 1);
                }
            } else if (!scores || level != Level.TOTAL) {
                model.keep(level, rank);
            }
        });
        if (next == Level.FAIRNESS) {
            model.keep(Level.PLACED, 1);
        }
        return model;
    }

    private void take(Level level, PlacementModel model, CpSat.Outcome found) {
        if (found.ending() == CpSat.Ending.IMPOSSIBLE) {
            throw new IllegalStateException("The model for %s refuses the plan it began with.".formatted(level));
        }
        if (found.columns() != null) {
            var plan = model.plan(found.columns());
            if (valuation.rank(level, plan) > valuation.rank(level, best)) {
                takeIfTotalIsKept(plan);
            }
        }
    }

    private void settle(Level level, long rank, long bound, long easy) {
        kept.put(level, rank);
        bounds.put(level, Valuation.rank(level, bound));
        proofs.settle(level, rank, bound, easy, threshold);
        proven &= rank == bound;
        atCeilings &= rank == aim.ceilings().getOrDefault(level, Long.MAX_VALUE);
    }

    private void tell(Level level, long rank, long bound) {
        progress.reached(level, Valuation.rank(level, rank), Valuation.rank(level, bound));
    }
}
