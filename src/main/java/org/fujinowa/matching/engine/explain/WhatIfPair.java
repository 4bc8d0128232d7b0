package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;

/** Why she does not sleep in that family, or what it would cost if she did, on every night of her stay. */
public record WhatIfPair(PlacementProblem problem, List<Placement> plan, String student, String family)
        implements Question<PairPrice> {

    public WhatIfPair {
        plan = List.copyOf(plan);
    }

    @Override
    public Class<PairPrice> answerType() {
        return PairPrice.class;
    }
}
