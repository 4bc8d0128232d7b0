package org.fujinowa.matching.engine.explain;

import java.util.List;

/**
 * What each kind of family would be worth, the best first; among equals in the order asked.
 *
 * @param complete whether every worth is told and proven
 */
public record FamilyWorths(List<FamilyWorth> worths, boolean complete) {

    public FamilyWorths {
        worths = List.copyOf(worths);
    }
}
