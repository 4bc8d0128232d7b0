package org.fujinowa.matching.engine.solve;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.Level;

/** What a plan is worth on each level, counted from the plan itself and not from any model. */
final class Valuation {

    private final IndexedProblem of;
    private final Backups backups;

    Valuation(IndexedProblem of) {
        this.of = of;
        backups = new Backups(of);
    }

    /** The plan's value; none only for fairness when nobody is placed. */
    OptionalLong value(Level level, Plan plan) {
        return switch (level) {
            case PLACED -> OptionalLong.of(plan.placedStudents().count());
            case CHANGES -> OptionalLong.of(changes(plan));
            case FAIRNESS -> fairness(plan);
            case TOTAL -> OptionalLong.of(total(plan));
            case BACKUPS -> OptionalLong.of(backups.count(plan));
        };
    }

    /** The value turned so that more is better; a plan without fairness ranks below every other. */
    long rank(Level level, Plan plan) {
        var value = value(level, plan);
        return value.isPresent() ? rank(level, value.getAsLong()) : -1;
    }

    /** A value turned so that more is better; the same turn leads back. */
    static long rank(Level level, long value) {
        return level == Level.CHANGES ? -value : value;
    }

    private long changes(Plan plan) {
        return IntStream.range(0, of.students.size())
                .filter(of::hasPrevious)
                .filter(student -> !Arrays.stream(of.stay[student])
                        .allMatch(phase -> plan.sleepsIn(student, phase, of.previousAt[student][phase])))
                .count();
    }

    private OptionalLong fairness(Plan plan) {
        return plan.placedStudents()
                .flatMap(student -> Arrays.stream(of.stay[student])
                        .map(phase -> plan.at(student, phase).score()))
                .asLongStream()
                .min();
    }

    private long total(Plan plan) {
        return plan.placedStudents()
                        .mapToLong(student -> ofStudent(plan, student))
                        .sum()
                + of.wishes.stream().mapToLong(wish -> ofWish(plan, wish)).sum();
    }

    private long ofStudent(Plan plan, int student) {
        long sum = 0;
        Option before = null;
        for (int phase : of.stay[student]) {
            var option = plan.at(student, phase);
            sum += (long) option.score() * of.phases.length(phase);
            if (before != null && before.family() != option.family()) {
                sum -= of.problem.movePenalty();
            }
            before = option;
        }
        return sum;
    }

    private long ofWish(Plan plan, IndexedProblem.Wish wish) {
        long nights = 0;
        for (int phase = 0; phase < of.phases.count(); phase++) {
            var first = plan.at(wish.first(), phase);
            if (first != null && plan.sleepsIn(wish.second(), phase, first.family())) {
                nights += of.phases.length(phase);
            }
        }
        return nights * wish.score();
    }
}
