package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change to a problem.
 *
 * @param student the student of a pair or of a stay; else null
 * @param family the family; null where the change is about none
 * @param students the group, for {@link Kind#APART_LIFTED} and {@link Kind#TOGETHER_LIFTED}
 * @param nights the nights it is about; empty where it does not depend on the night
 * @param rules the rule that is lifted, for {@link Kind#RULE_LIFTED}
 */
public record Change(
        Kind kind,
        @Nullable String student,
        @Nullable String family,
        List<String> students,
        List<Integer> nights,
        List<String> rules) {

    public Change {
        students = List.copyOf(students);
        nights = List.copyOf(nights);
        rules = List.copyOf(rules);
    }

    /** The same change on other nights. */
    Change onNights(List<Integer> others) {
        return new Change(kind, student, family, students, others, rules);
    }

    /** The sorts of change. */
    public enum Kind {
        /** The family has one more bed on these nights, and on no fewer. */
        ONE_MORE_BED,
        /** The one rule that stands against this pair is lifted. */
        RULE_LIFTED,
        /** The pair holds on this one night, too. */
        NIGHT_OPENED,
        /** The student does not need a bed on this one night, the first or the last of her stay. */
        NIGHT_DROPPED,
        /** The decision is taken back. */
        LOCK_LIFTED,
        /** The pair is no longer forbidden. */
        FORBIDDEN_LIFTED,
        /** The students may meet. */
        APART_LIFTED,
        /** The students need not be in one family. */
        TOGETHER_LIFTED
    }
}
