package org.fujinowa.matching.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student who may sleep in a family: every hard rule between the two holds. Where there is no pair, she never does.
 *
 * @param score how well they fit, 0 to 1000
 * @param nights the nights on which it may be, counted from 0; null means every night
 * @param beds the beds she uses there; 2 for a room alone in a room of two beds
 */
public record Pair(
        String student, String family, int score, @Nullable List<Integer> nights, int beds) {

    public Pair {
        nights = nights == null ? null : List.copyOf(nights);
    }

    /** A pair on every night that uses one bed. */
    public Pair(String student, String family, int score) {
        this(student, family, score, null, 1);
    }
}
