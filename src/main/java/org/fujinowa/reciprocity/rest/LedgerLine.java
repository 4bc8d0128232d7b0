package org.fujinowa.reciprocity.rest;

import org.fujinowa.reciprocity.LedgerRow;

/**
 * A row of the ledger on the wire.
 *
 * @param key the year, or the identity of the programme, partner, family or twin; empty for what belongs to none
 * @param nameJa what it is called in Japanese
 * @param nameEn what it is called in English
 * @param here what our side gave
 * @param there what the other side gave
 * @param nightsMore how many nights more our side gave, negative if less
 * @param planned whether something in it has yet to happen
 */
public record LedgerLine(
        String key, String nameJa, String nameEn, LedgerSide here, LedgerSide there, int nightsMore, boolean planned) {

    static LedgerLine of(LedgerRow row) {
        return new LedgerLine(
                row.key(),
                row.labelJa(),
                row.labelEn(),
                LedgerSide.of(row.here()),
                LedgerSide.of(row.there()),
                row.nightsMore(),
                row.planned());
    }
}
