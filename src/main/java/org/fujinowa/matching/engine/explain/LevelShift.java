package org.fujinowa.matching.engine.explain;

import org.fujinowa.matching.engine.Level;

/**
 * How the value of one level would change. Fairness is -1 where nobody is placed.
 *
 * @param now what the present plan reaches
 * @param then what the other plan reaches
 * @param bound what no other plan could surpass, among those that reach the values of {@code then} on the levels before
 */
public record LevelShift(Level level, long now, long then, long bound) {

    /** What it would bring: positive where the value grows. For {@link Level#CHANGES} a smaller value is the better. */
    public long difference() {
        return then - now;
    }

    /** Whether {@code then} is proven to be the best there is. */
    public boolean exact() {
        return then == bound;
    }
}
