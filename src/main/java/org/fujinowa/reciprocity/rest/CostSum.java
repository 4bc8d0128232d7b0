package org.fujinowa.reciprocity.rest;

import java.util.List;
import org.fujinowa.reciprocity.CostCurrency;
import org.fujinowa.reciprocity.Tally;

/**
 * What a side paid in one currency, on the wire.
 *
 * @param currency the currency
 * @param minor how much, in its smallest units
 */
public record CostSum(CostCurrency currency, long minor) {

    static List<CostSum> of(Tally tally) {
        return tally.costs().entrySet().stream()
                .map(entry -> new CostSum(entry.getKey(), entry.getValue()))
                .toList();
    }
}
