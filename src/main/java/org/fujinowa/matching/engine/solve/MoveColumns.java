package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.List;

/** The columns "this student comes into this family in this phase", for those who may move and for whom it counts. */
final class MoveColumns {

    private final IndexedProblem of;
    private final LinearModel model;
    private final SleepColumns sleeps;
    private final List<Arrival> arrivals = new ArrayList<>();

    /** @param column yes if she sleeps there in the phase and did not in the phase of her stay before */
    record Arrival(Option option, int before, int phase, int column) {}

    /** @param counted whether each move counts, and not only whether there are too many */
    MoveColumns(IndexedProblem of, LinearModel model, SleepColumns sleeps, boolean counted) {
        this.of = of;
        this.model = model;
        this.sleeps = sleeps;
        if (of.mayMove()) {
            for (int student = 0; student < of.students.size(); student++) {
                if (counted || limited(student)) {
                    of.optionsOfStudent.get(student).forEach(this::addArrivals);
                }
            }
        }
    }

    private boolean limited(int student) {
        return of.problem.maxMoves() < of.stay[student].length - 1;
    }

    private void addArrivals(Option option) {
        var stay = of.stay[option.student()];
        for (int i = 1; i < stay.length; i++) {
            if (!sleeps.has(option, stay[i])) {
                continue;
            }
            if (!sleeps.has(option, stay[i - 1])) {
                arrivals.add(new Arrival(option, stay[i - 1], stay[i], sleeps.at(option, stay[i])));
                continue;
            }
            var arrival = new Arrival(option, stay[i - 1], stay[i], model.addColumn());
            arrivals.add(arrival);
            model.atLeast(
                    new LinearSum()
                            .add(arrival.column(), 1)
                            .add(sleeps.at(option, stay[i - 1]), 1)
                            .add(sleeps.at(option, stay[i]), -1),
                    0);
        }
    }

    /** Nobody moves more often than allowed. */
    void limit() {
        var moves = new LinearSum[of.students.size()];
        for (var arrival : arrivals) {
            var student = arrival.option().student();
            moves[student] = moves[student] == null ? new LinearSum() : moves[student];
            moves[student].add(arrival.column(), 1);
        }
        for (int student = 0; student < moves.length; student++) {
            if (moves[student] != null && limited(student)) {
                model.atMost(moves[student], of.problem.maxMoves());
            }
        }
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    void hint(Plan plan, boolean[] hint) {
        for (var arrival : arrivals) {
            var student = arrival.option().student();
            var family = arrival.option().family();
            hint[arrival.column()] = plan.sleepsIn(student, arrival.phase(), family)
                    && !plan.sleepsIn(student, arrival.before(), family);
        }
    }
}
