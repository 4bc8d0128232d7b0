package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;

/**
 * What one more family would be worth, of each of these kinds.
 *
 * @param kinds each is tried alone
 */
public record WhichFamily(PlacementProblem problem, List<Placement> plan, List<FamilyKind> kinds)
        implements Question<FamilyWorths> {

    public WhichFamily {
        plan = List.copyOf(plan);
        kinds = List.copyOf(kinds);
    }

    @Override
    public Class<FamilyWorths> answerType() {
        return FamilyWorths.class;
    }
}
