package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;

/**
 * What it would cost if two students changed places and nobody else moved: each sleeps where the other did, on her own nights;
 * on a night on which the other does not stay, in the family where the other slept last before, or else first after. If one has
 * no place, the other loses hers.
 */
public record WhatIfSwap(PlacementProblem problem, List<Placement> plan, String first, String second)
        implements Question<PlanPrice> {

    public WhatIfSwap {
        plan = List.copyOf(plan);
    }

    @Override
    public Class<PlanPrice> answerType() {
        return PlanPrice.class;
    }
}
