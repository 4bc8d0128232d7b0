package org.fujinowa.matching.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands against a place: against one student and one family where she is unplaced, or one member of a
 * contradicting set where the problem is infeasible.
 *
 * @param student the student of a lock or a forbidden pair; null where the reason belongs to an unplaced student
 * @param family the family; null where the reason is about no family in particular
 * @param students the other students: the rest of the group, or those apart from her who sleep there
 * @param nights the nights on which it stands; empty if it does not depend on the night
 */
public record Reason(
        Code code, @Nullable String student, @Nullable String family, List<String> students, List<Integer> nights) {

    public Reason {
        students = List.copyOf(students);
        nights = List.copyOf(nights);
    }

    /** What can stand against a place. */
    public enum Code {
        /** A lock, as a member of a contradicting set; with the nights of her stay on which there is no such pair. */
        LOCKED,
        /** She needs a place, as a member of a contradicting set. */
        NEEDS_PLACE,
        /** There is no such pair; for an unplaced student without a family: she has no pair at all. */
        NO_PAIR,
        /** The pair is forbidden. */
        FORBIDDEN,
        /** The pair does not hold on these nights. */
        NOT_AVAILABLE,
        /** The family has too few beds (free beds, for an unplaced student) on these nights. */
        NO_FREE_BED,
        /** Students whom she must not meet sleep there. */
        APART,
        /** Her group must be placed with her, and cannot. */
        TOGETHER,
        /** The pair fits less well than the lowest score of the plan. */
        BELOW_FAIRNESS,
        /** In a plan made by hand: she has no bed on these nights of her stay, or one on nights outside of it. */
        NOT_EVERY_NIGHT,
        /** In a plan made by hand: she changes her family more often than allowed. */
        TOO_MANY_MOVES,
        /** A place is free, but to use it would worsen a level. */
        NO_GAIN;

        /** The code's name in the JSON format, for instance {@code no-free-bed}. */
        public String jsonName() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
