package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Pair;

/**
 * A family that does not exist yet.
 *
 * @param family its beds by night; its id must be new to the problem
 * @param pairs which students it could take, and how well they would fit
 */
public record FamilyKind(Family family, List<Pair> pairs) {

    public FamilyKind {
        pairs = List.copyOf(pairs);
    }
}
