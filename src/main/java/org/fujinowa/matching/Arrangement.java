package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;

/**
 * A whole board as it stood at one moment; what undo goes back to.
 *
 * @param rules what was laid down
 * @param placements who stayed where
 */
public record Arrangement(BoardRules rules, List<PlacementDetails> placements) implements Serializable {

    public Arrangement {
        placements = List.copyOf(placements);
    }
}
