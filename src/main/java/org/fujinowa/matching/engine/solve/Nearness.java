package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.List;

/** How many students sleep as they do in another plan, or nowhere in both; as a sum over a model's columns. */
final class Nearness {

    private final IndexedProblem of;
    private final Plan near;
    private final LinearSum sum = new LinearSum();
    private final List<Same> sames = new ArrayList<>();

    /** @param column yes only if she sleeps as in the other plan on every night */
    private record Same(int student, int column) {}

    /** @param placed for each student, the column that says whether she has a place */
    Nearness(IndexedProblem of, LinearModel model, SleepColumns sleeps, int[] placed, Plan near) {
        this.of = of;
        this.near = near;
        for (int student = 0; student < placed.length; student++) {
            if (near.placed(student)) {
                addSame(model, sleeps, student);
            } else {
                sum.add(1).add(placed[student], -1);
            }
        }
    }

    private void addSame(LinearModel model, SleepColumns sleeps, int student) {
        var columns = SamePath.columns(of, sleeps, student, phase -> family(student, phase));
        if (columns == null) {
            return;
        }
        if (columns.length == 1) {
            sum.add(columns[0], 1);
            return;
        }
        var same = new Same(student, model.addColumn());
        sames.add(same);
        sum.add(same.column(), 1);
        for (int column : columns) {
            model.atLeast(new LinearSum().add(column, 1).add(same.column(), -1), 0);
        }
    }

    private int family(int student, int phase) {
        var option = near.at(student, phase);
        return option == null ? IndexedProblem.NONE : option.family();
    }

    LinearSum sum() {
        return sum;
    }

    void hint(Plan plan, boolean[] hint) {
        sames.forEach(same -> hint[same.column()] = plan.sameFor(same.student(), near));
    }
}
