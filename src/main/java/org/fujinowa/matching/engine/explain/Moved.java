package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Stay;

/**
 * A student who would sleep elsewhere.
 *
 * @param from where she sleeps now; empty if she has no place
 * @param to where she would sleep; empty if she would lose her place
 */
public record Moved(String student, List<Stay> from, List<Stay> to) {

    public Moved {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Whether she would have no place any more. */
    public boolean loses() {
        return to.isEmpty();
    }

    /** Whether she would have a place at last. */
    public boolean gains() {
        return from.isEmpty();
    }
}
