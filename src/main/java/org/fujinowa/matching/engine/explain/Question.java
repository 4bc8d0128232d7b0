package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;

/**
 * A question about a plan.
 *
 * <p>The time limit of its problem is the limit of the whole answer, however many solves it takes.
 *
 * @param <A> the kind of answer
 */
public sealed interface Question<A extends Record>
        permits WhatIfPair, EveryPair, WhatIfPlan, WhatIfSwap, WhyUnplaced, WhichFamily, Mend {

    /** The problem the plan answers. */
    PlacementProblem problem();

    /** Where the students sleep now; who is not named has no place. Need not be the best plan, nor sound. */
    List<Placement> plan();

    /** The class of the answer. */
    Class<A> answerType();
}
