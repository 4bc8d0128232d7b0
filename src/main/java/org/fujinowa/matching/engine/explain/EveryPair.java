package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;

/**
 * The price of every pair of the problem, one after another, without saying who would move.
 *
 * <p>If it is cancelled or the time is over, the pairs that are left are told as open.
 */
public record EveryPair(PlacementProblem problem, List<Placement> plan) implements Question<BoardPrices> {

    public EveryPair {
        plan = List.copyOf(plan);
    }

    @Override
    public Class<BoardPrices> answerType() {
        return BoardPrices.class;
    }
}
