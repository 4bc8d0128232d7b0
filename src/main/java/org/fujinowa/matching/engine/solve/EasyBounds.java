package org.fujinowa.matching.engine.solve;

import java.util.Arrays;
import org.fujinowa.matching.engine.Level;

/** What no plan can surpass, seen at a glance: where a plan reaches it, no solver is needed. */
final class EasyBounds {

    private final IndexedProblem of;
    private final int threshold;

    /** @param threshold pairs with a lower score are not used */
    EasyBounds(IndexedProblem of, int threshold) {
        this.of = of;
        this.threshold = threshold;
    }

    /** The bound of a level, turned so that more is better. */
    long of(Level level) {
        return switch (level) {
            case PLACED -> FlowBound.mostPlaced(of, threshold);
            case CHANGES -> 0;
            case TOTAL -> bestScores() + goodWishes();
            case BACKUPS -> of.students.size();
            case FAIRNESS -> throw new IllegalArgumentException("Fairness has its own search.");
        };
    }

    /** Everybody in the family that fits best, as if beds were endless. */
    private long bestScores() {
        var best = new long[of.students.size()];
        for (var option : of.options) {
            if (option.score() >= threshold && !option.forbidden()) {
                var worth = (long) option.score() * of.nightsOfStay(option.student());
                best[option.student()] = Math.max(best[option.student()], worth);
            }
        }
        return Arrays.stream(best).sum();
    }

    private long goodWishes() {
        return of.wishes.stream()
                .filter(wish -> wish.score() > 0)
                .mapToLong(wish ->
                        (long) wish.score() * Math.min(of.nightsOfStay(wish.first()), of.nightsOfStay(wish.second())))
                .sum();
    }
}
