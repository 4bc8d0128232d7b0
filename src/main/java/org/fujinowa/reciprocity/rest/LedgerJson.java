package org.fujinowa.reciprocity.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the ledger on the wire.
 *
 * @param items the rows of the page
 * @param next the cursor of the page after this one, left out on the last page
 * @param total how many rows there are on all pages together
 * @param whole everything that was asked for, each thing once
 * @param firstYear the first calendar year in it, left out where there is nothing
 * @param lastYear the last calendar year in it, left out where there is nothing
 */
public record LedgerJson(
        List<LedgerLine> items,
        @Nullable String next,
        int total,
        LedgerLine whole,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {}
