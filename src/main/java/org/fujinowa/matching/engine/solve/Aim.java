package org.fujinowa.matching.engine.solve;

import java.util.Map;
import org.fujinowa.matching.engine.Level;
import org.jspecify.annotations.Nullable;

/**
 * What is known before a problem is solved again with something changed.
 *
 * @param near where to begin, and with {@code fewestMoved} where to stay near; null if there is no other plan
 * @param fewestMoved whether, of the best plans, one is wanted in which the fewest students sleep elsewhere than in {@code near}
 * @param ceilings for some of the first levels, what no plan can surpass, turned so that more is better; that of a level
 *     counts only among plans that reach those of all levels before it
 */
record Aim(@Nullable Plan near, boolean fewestMoved, Map<Level, Long> ceilings) {

    /** Nothing is known. */
    static final Aim NONE = new Aim(null, false, Map.of());
}
