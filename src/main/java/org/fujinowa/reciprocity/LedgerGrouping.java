package org.fujinowa.reciprocity;

/** By what the ledger has its rows. */
public enum LedgerGrouping {
    YEAR,
    PROGRAMME,
    PARTNER,
    FAMILY,
    PAIR;

    /** Whether rows name families or participants: for those only who may see these. */
    public boolean naming() {
        return this == FAMILY || this == PAIR;
    }
}
