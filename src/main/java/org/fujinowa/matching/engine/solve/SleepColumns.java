package org.fujinowa.matching.engine.solve;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The columns "this student sleeps in this family in this phase". Where nobody may move, one column stands for the whole
 * stay.
 */
final class SleepColumns {

    static final int MISSING = -1;

    private final IndexedProblem of;
    private final int[][] columns;

    /** @param wanted the options that may be used at all */
    SleepColumns(IndexedProblem of, LinearModel model, Predicate<Option> wanted, boolean keepingBeds) {
        this.of = of;
        columns = new int[of.options.size()][];
        for (var option : of.options) {
            var row = new int[of.phases.count()];
            Arrays.fill(row, MISSING);
            columns[option.index()] = row;
            if (wanted.test(option)) {
                addColumns(model, option, row, keepingBeds);
            }
        }
    }

    private void addColumns(LinearModel model, Option option, int[] row, boolean keepingBeds) {
        var stay = of.stay[option.student()];
        var usable = Arrays.stream(stay)
                .filter(phase -> keepingBeds ? of.usable(option, phase) : option.open()[phase])
                .toArray();
        if (!of.mayMove() && usable.length == stay.length) {
            var one = model.addColumn();
            Arrays.stream(usable).forEach(phase -> row[phase] = one);
        } else if (of.mayMove()) {
            Arrays.stream(usable).forEach(phase -> row[phase] = model.addColumn());
        }
    }

    /** The column, or {@link #MISSING} if she cannot sleep there then. */
    int at(Option option, int phase) {
        return columns[option.index()][phase];
    }

    boolean has(Option option, int phase) {
        return at(option, phase) != MISSING;
    }

    /** Whether she could sleep there throughout her stay. */
    boolean hasThroughout(Option option) {
        return Arrays.stream(of.stay[option.student()]).allMatch(phase -> has(option, phase));
    }

    /** The phases of her stay, each once for all where one column stands for the whole stay. */
    int[] distinctPhases(int student) {
        var stay = of.stay[student];
        return of.mayMove() ? stay : Arrays.copyOf(stay, 1);
    }
}
