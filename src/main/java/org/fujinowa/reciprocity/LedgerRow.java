package org.fujinowa.reciprocity;

import java.io.Serializable;

/**
 * One row of the ledger.
 *
 * @param key the year, or the identity of the programme, partner, family or twin; empty for what belongs to none
 * @param labelJa what it is called in Japanese; empty where the key is
 * @param labelEn what it is called in English; empty where the key is
 * @param here what our side gave
 * @param there what the other side gave
 * @param planned whether something in it has yet to happen
 */
public record LedgerRow(String key, String labelJa, String labelEn, Tally here, Tally there, boolean planned)
        implements Serializable {

    /** How many nights more our side gave than it was given; negative if less. */
    public int nightsMore() {
        return here.nights() - there.nights();
    }

    /** Whether the nights of every guest are known, so that the balance of nights is the whole truth. */
    public boolean allNightsKnown() {
        return here.headsWithoutNights() + there.headsWithoutNights() == 0;
    }

    /** How many guests more our side received than it sent; negative if fewer. */
    public int headsMore() {
        return here.heads() - there.heads();
    }

    LedgerRow called(String ja, String en) {
        return new LedgerRow(key, ja, en, here, there, planned);
    }
}
