package org.fujinowa.selection;

import java.io.Serializable;
import java.util.List;

/**
 * The ranking of a delegation.
 *
 * @param round places and deadlines
 * @param version of the round, for a change
 * @param ranked the applicants, best first, those without two sheets last
 * @param held how many places are taken or offered
 */
public record RoundView(RoundDetails round, long version, List<Ranked> ranked, int held) implements Serializable {

    public RoundView {
        ranked = List.copyOf(ranked);
    }

    /** How many places nobody has. */
    public int free() {
        return Math.max(0, round.places() - held);
    }
}
