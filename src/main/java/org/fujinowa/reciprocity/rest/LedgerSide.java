package org.fujinowa.reciprocity.rest;

import java.util.List;
import org.fujinowa.reciprocity.Tally;

/**
 * What one side gave, on the wire.
 *
 * @param heads guests whom it received
 * @param nights nights that these slept in its homes, together
 * @param headsWithoutNights guests among them whose nights nobody knows
 * @param gifts gifts that it gave
 * @param giftYen what these are worth in yen, as far as estimated
 * @param giftsWithoutValue gifts among them that nobody estimated
 * @param costs what it paid, currency by currency
 */
public record LedgerSide(
        int heads,
        int nights,
        int headsWithoutNights,
        int gifts,
        long giftYen,
        int giftsWithoutValue,
        List<CostSum> costs) {

    static LedgerSide of(Tally tally) {
        return new LedgerSide(
                tally.heads(),
                tally.nights(),
                tally.headsWithoutNights(),
                tally.gifts(),
                tally.giftYen(),
                tally.giftsWithoutValue(),
                CostSum.of(tally));
    }
}
