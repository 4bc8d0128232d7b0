package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The level {@code changes}: minus one for each student of the previous plan who does not sleep there on every night. */
final class ChangesPart {

    private final IndexedProblem of;
    private final List<Keeping> keepings = new ArrayList<>();
    private final LinearSum sum = new LinearSum();

    /** @param column yes if she sleeps in her previous family on every night */
    private record Keeping(Option option, int column) {}

    ChangesPart(IndexedProblem of, LinearModel model, SleepColumns sleeps, boolean wanted) {
        this.of = of;
        if (!wanted) {
            return;
        }
        sum.add(-Arrays.stream(of.previousFamily)
                .filter(family -> family != IndexedProblem.NONE)
                .count());
        of.options.stream()
                .filter(option -> of.previousFamily[option.student()] == option.family())
                .filter(sleeps::hasThroughout)
                .forEach(option -> addKeeping(model, sleeps, option));
    }

    private void addKeeping(LinearModel model, SleepColumns sleeps, Option option) {
        var stay = of.stay[option.student()];
        if (!of.mayMove()) {
            sum.add(sleeps.at(option, stay[0]), 1);
            return;
        }
        var keeps = model.addColumn();
        keepings.add(new Keeping(option, keeps));
        sum.add(keeps, 1);
        for (int phase : stay) {
            model.atLeast(new LinearSum().add(sleeps.at(option, phase), 1).add(keeps, -1), 0);
        }
    }

    LinearSum sum() {
        return sum;
    }

    void hint(Plan plan, boolean[] hint) {
        keepings.forEach(keeping ->
                hint[keeping.column()] = Arrays.stream(of.stay[keeping.option().student()])
                        .allMatch(phase -> plan.at(keeping.option().student(), phase) == keeping.option()));
    }
}
