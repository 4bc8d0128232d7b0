package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The level {@code total}: scores by night, minus the penalties for moving, plus the wishes about sharing a family. */
final class TotalPart {

    private final LinearModel model;
    private final SleepColumns sleeps;
    private final MoveColumns moves;
    private final LinearSum sum = new LinearSum();
    private final List<Sharing> sharings = new ArrayList<>();

    /** @param column yes if both columns are yes: if it may for a good wish, if it must for a bad one */
    private record Sharing(int first, int second, int column) {}

    TotalPart(IndexedProblem of, LinearModel model, SleepColumns sleeps, MoveColumns moves, boolean wanted) {
        this.model = model;
        this.sleeps = sleeps;
        this.moves = moves;
        if (!wanted) {
            return;
        }
        for (var option : of.options) {
            addScores(of, option);
        }
        if (of.problem.movePenalty() > 0) {
            moves.arrivals().forEach(arrival -> sum.add(arrival.column(), -of.problem.movePenalty()));
        }
        of.wishes.forEach(wish -> addWish(of, wish));
    }

    private void addScores(IndexedProblem of, Option option) {
        for (int phase : sleeps.distinctPhases(option.student())) {
            if (sleeps.has(option, phase) && option.score() > 0) {
                var nights = of.mayMove() ? of.phases.length(phase) : of.nightsOfStay(option.student());
                sum.add(sleeps.at(option, phase), (long) option.score() * nights);
            }
        }
    }

    private void addWish(IndexedProblem of, IndexedProblem.Wish wish) {
        Map<Integer, Option> ofSecond = new HashMap<>();
        of.optionsOfStudent.get(wish.second()).forEach(option -> ofSecond.put(option.family(), option));
        for (var first : of.optionsOfStudent.get(wish.first())) {
            var second = ofSecond.get(first.family());
            if (second != null) {
                addWish(of, wish.score(), first, second);
            }
        }
    }

    private void addWish(IndexedProblem of, int score, Option first, Option second) {
        long nightsOfAll = 0;
        for (int phase : of.stay[first.student()]) {
            if (!sleeps.has(first, phase) || !sleeps.has(second, phase)) {
                continue;
            }
            if (of.mayMove()) {
                share(sleeps.at(first, phase), sleeps.at(second, phase), (long) score * of.phases.length(phase));
            } else {
                nightsOfAll += of.phases.length(phase);
            }
        }
        if (nightsOfAll > 0) {
            var phase = of.stay[first.student()][0];
            share(sleeps.at(first, phase), sleeps.at(second, of.stay[second.student()][0]), score * nightsOfAll);
        }
    }

    private void share(int first, int second, long worth) {
        var sharing = new Sharing(first, second, model.addColumn());
        sharings.add(sharing);
        sum.add(sharing.column(), worth);
        if (worth > 0) {
            model.atLeast(new LinearSum().add(first, 1).add(sharing.column(), -1), 0);
            model.atLeast(new LinearSum().add(second, 1).add(sharing.column(), -1), 0);
        } else {
            model.atMost(new LinearSum().add(first, 1).add(second, 1).add(sharing.column(), -1), 1);
        }
    }

    LinearSum sum() {
        return sum;
    }

    /** To be called when the hint already says who sleeps where. */
    void hint(Plan plan, boolean[] hint) {
        moves.hint(plan, hint);
        sharings.forEach(sharing -> hint[sharing.column()] = hint[sharing.first()] && hint[sharing.second()]);
    }
}
