package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The level {@code changes}: minus one for each student of the previous plan who does not sleep there on every night. */
final class ChangesPart {

    private final IndexedProblem of;
    private final LinearModel model;
    private final SleepColumns sleeps;
    private final List<Keeping> keepings = new ArrayList<>();
    private final LinearSum sum = new LinearSum();

    /** @param column yes if she sleeps as in the previous plan on every night */
    private record Keeping(int student, int column) {}

    ChangesPart(IndexedProblem of, LinearModel model, SleepColumns sleeps, boolean wanted) {
        this.of = of;
        this.model = model;
        this.sleeps = sleeps;
        if (!wanted) {
            return;
        }
        var named =
                IntStream.range(0, of.students.size()).filter(of::hasPrevious).toArray();
        sum.add(-named.length);
        for (int student : named) {
            var columns = SamePath.columns(of, sleeps, student, phase -> of.previousAt[student][phase]);
            if (columns != null) {
                addKeeping(student, columns);
            }
        }
    }

    private void addKeeping(int student, int[] columns) {
        if (columns.length == 1) {
            sum.add(columns[0], 1);
            return;
        }
        var keeps = model.addColumn();
        keepings.add(new Keeping(student, keeps));
        sum.add(keeps, 1);
        for (int column : columns) {
            model.atLeast(new LinearSum().add(column, 1).add(keeps, -1), 0);
        }
    }

    LinearSum sum() {
        return sum;
    }

    void hint(Plan plan, boolean[] hint) {
        keepings.forEach(keeping -> hint[keeping.column()] = Arrays.stream(of.stay[keeping.student()])
                .allMatch(phase -> plan.sleepsIn(keeping.student(), phase, of.previousAt[keeping.student()][phase])));
    }
}
