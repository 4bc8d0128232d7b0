package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair that does not exist in the problem, and why; told beside the problem, because the engine itself has no use for it.
 *
 * @param rules the names of the rules that stand against it; the engine only counts and repeats them
 * @param score how well they would fit if the rules were lifted, 0 to 1000
 * @param nights the nights on which they might be together if the rules were lifted; null means every night
 * @param beds the beds she would use
 */
public record BlockedPair(
        String student,
        String family,
        List<String> rules,
        int score,
        @Nullable List<Integer> nights,
        int beds) {

    public BlockedPair {
        rules = List.copyOf(rules);
        nights = nights == null ? null : List.copyOf(nights);
    }

    /** A pair that would hold on every night, uses one bed and whose score does not matter. */
    public BlockedPair(String student, String family, List<String> rules) {
        this(student, family, rules, 0, null, 1);
    }
}
