package org.fujinowa.matching.engine.explain;

import java.util.List;

/**
 * The prices of all pairs, by student, then by family.
 *
 * @param complete whether every price is told and proven
 */
public record BoardPrices(List<PairPrice> prices, boolean complete) {

    public BoardPrices {
        prices = List.copyOf(prices);
    }
}
