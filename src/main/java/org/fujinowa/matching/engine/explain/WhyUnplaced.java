package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;

/**
 * Why a student has no place, and what would give her one.
 *
 * @param blocked the pairs that do not exist, and the rules that stand against each; need not be complete
 */
public record WhyUnplaced(PlacementProblem problem, List<Placement> plan, String student, List<BlockedPair> blocked)
        implements Question<NoPlace> {

    public WhyUnplaced {
        plan = List.copyOf(plan);
        blocked = List.copyOf(blocked);
    }

    @Override
    public Class<NoPlace> answerType() {
        return NoPlace.class;
    }
}
