package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;

/** What a plan made by hand is worth, beside the present one and beside the best: nothing is solved but the best. */
public record WhatIfPlan(PlacementProblem problem, List<Placement> plan, List<Placement> proposed)
        implements Question<PlanPrice> {

    public WhatIfPlan {
        plan = List.copyOf(plan);
        proposed = List.copyOf(proposed);
    }

    @Override
    public Class<PlanPrice> answerType() {
        return PlanPrice.class;
    }
}
