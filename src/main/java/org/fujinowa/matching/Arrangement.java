package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;

/**
 * A whole board as it stood at one moment; what undo goes back to.
 *
 * @param rules what was laid down
 * @param placements who stayed where
 * @param notes what was noted about pairs
 */
public record Arrangement(BoardRules rules, List<PlacementDetails> placements, List<PairNote> notes)
        implements Serializable {

    public Arrangement {
        placements = List.copyOf(placements);
        notes = List.copyOf(notes);
    }

    /** An arrangement about which nobody noted anything. */
    public Arrangement(BoardRules rules, List<PlacementDetails> placements) {
        this(rules, placements, List.of());
    }

    /** Where two people have decided that somebody stays. */
    public List<PlacementDetails> confirmed() {
        return placements.stream()
                .filter(placement -> placement.state() == PlacementState.CONFIRMED)
                .toList();
    }
}
