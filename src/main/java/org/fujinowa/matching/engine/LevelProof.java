package org.fujinowa.matching.engine;

import java.util.List;

/**
 * Why no plan is better on one level, in a form that can be put into a sentence beside the level's value and bound.
 *
 * @param nights the nights that are the tightest, where beds were counted by night
 */
public record LevelProof(Level level, Argument argument, List<Integer> nights) {

    public LevelProof {
        nights = List.copyOf(nights);
    }

    /** What proved it. */
    public enum Argument {
        /** It cannot be better at all: everybody has a place, nobody moves, everybody is where they fit best. */
        NOTHING_LEFT_TO_WISH,
        /**
         * Beds and students were counted. For {@link Level#PLACED}: on these nights no more students of those who could have a
         * place at all find a bed. For {@link Level#FAIRNESS}: if pairs that fit less than any better value were left out, too
         * few students would find a bed.
         */
        BEDS_COUNTED,
        /** Every other plan was ruled out by a complete search, most of them in large groups. */
        SEARCH,
        /** It is not proven: the time was over. */
        NOT_PROVEN
    }

    /** The argument's name in the JSON format, for instance {@code beds-counted}. */
    public String argumentName() {
        return argument.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
