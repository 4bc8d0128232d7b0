package org.fujinowa.matching.engine.solve;

import java.util.Set;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.Level;

/**
 * The problem as a linear model: the hard rules as rows, each level of the objective as a sum.
 *
 * <p>Fairness is no sum: the pairs under the threshold have no columns at all.
 */
final class PlacementModel {

    private final IndexedProblem of;
    private final LinearModel model = new LinearModel();
    private final SleepColumns sleeps;
    private final int[] placed;
    private final LinearSum placedSum = new LinearSum();
    private final ChangesPart changes;
    private final TotalPart total;
    private final BackupsPart backups;

    /**
     * Builds the model.
     *
     * @param threshold pairs with a lower score are left out
     * @param levels the levels that will be asked for as sums; only they get the columns they need
     */
    PlacementModel(IndexedProblem of, int threshold, Set<Level> levels) {
        this.of = of;
        sleeps = new SleepColumns(of, model, option -> option.score() >= threshold && keepsLock(option), true);
        placed = new int[of.students.size()];
        placeWholeOrNotAtAll();
        new HardRules(of, model, sleeps).addAll();
        keepLocks();
        var wantsTotal = levels.contains(Level.TOTAL);
        var moves = new MoveColumns(of, model, sleeps, wantsTotal && of.problem.movePenalty() > 0);
        moves.limit();
        changes = new ChangesPart(of, model, sleeps, levels.contains(Level.CHANGES));
        total = new TotalPart(of, model, sleeps, moves, wantsTotal);
        backups = new BackupsPart(of, model, sleeps, placed, levels.contains(Level.BACKUPS));
    }

    LinearModel linear() {
        return model;
    }

    /** The level as a sum to be maximised. */
    LinearSum sum(Level level) {
        return switch (level) {
            case PLACED -> placedSum;
            case CHANGES -> changes.sum();
            case TOTAL -> total.sum();
            case BACKUPS -> backups.sum();
            case FAIRNESS -> throw new IllegalArgumentException("Fairness is a threshold, not a sum.");
        };
    }

    /** Demands that the level's sum is no smaller. */
    void keep(Level level, long least) {
        model.atLeast(sum(level), least);
    }

    /** How near a plan is to another one, as a sum to be maximised; adds the columns it needs. */
    Nearness nearness(Plan near) {
        return new Nearness(of, model, sleeps, placed, near);
    }

    /** The plan that a solution describes. */
    Plan plan(boolean[] solution) {
        var plan = Plan.empty(of);
        for (var option : of.options) {
            for (int phase : of.stay[option.student()]) {
                if (sleeps.has(option, phase) && solution[sleeps.at(option, phase)]) {
                    plan.put(option, phase);
                }
            }
        }
        return plan;
    }

    /** A plan as a solution to begin with; columns that only count are left for the solver to find. */
    boolean[] hint(Plan plan) {
        var hint = new boolean[model.columns()];
        plan.placedStudents().forEach(student -> {
            hint[placed[student]] = true;
            for (int phase : of.stay[student]) {
                var option = plan.at(student, phase);
                if (sleeps.has(option, phase)) {
                    hint[sleeps.at(option, phase)] = true;
                }
            }
        });
        changes.hint(plan, hint);
        total.hint(plan, hint);
        backups.hint(plan, hint);
        return hint;
    }

    private boolean keepsLock(Option option) {
        var locked = of.lockedTo[option.student()];
        return locked == IndexedProblem.NONE || locked == option.family();
    }

    private void placeWholeOrNotAtAll() {
        for (int student = 0; student < placed.length; student++) {
            placed[student] = of.unit[student] == student ? model.addColumn() : placed[of.unit[student]];
            placedSum.add(placed[student], 1);
            for (int phase : sleeps.distinctPhases(student)) {
                var somewhere = new LinearSum().add(placed[student], -1);
                of.optionsOfStudent.get(student).stream()
                        .filter(option -> sleeps.has(option, phase))
                        .forEach(option -> somewhere.add(sleeps.at(option, phase), 1));
                model.between(somewhere, 0, 0);
            }
        }
    }

    private void keepLocks() {
        IntStream.range(0, placed.length)
                .filter(student -> of.mustPlace[student])
                .forEach(student -> model.atLeast(new LinearSum().add(placed[student], 1), 1));
    }
}
