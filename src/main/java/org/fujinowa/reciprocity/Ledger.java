package org.fujinowa.reciprocity;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What each side of the exchange has given and received.
 *
 * @param query what was asked for
 * @param rows the rows. By family a stay stands both with the family that gave it and with the one whose child had it, so
 *     those rows add up to more than the whole
 * @param whole everything asked for, each thing once
 * @param firstYear the first calendar year in it, if there is anything
 * @param lastYear the last calendar year in it, if there is anything
 * @param openings the entries by hand that are in it, with their sources
 * @param doubts legs that may be counted twice
 */
public record Ledger(
        LedgerQuery query,
        List<LedgerRow> rows,
        LedgerRow whole,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        List<OpeningRow> openings,
        List<LedgerDoubt> doubts)
        implements Serializable {

    public Ledger {
        rows = List.copyOf(rows);
        openings = List.copyOf(openings);
        doubts = List.copyOf(doubts);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The same with the rows called as these say, Japanese and English, and in the order of these names. */
    public Ledger called(Function<LedgerRow, String> ja, Function<LedgerRow, String> en) {
        var named = rows.stream()
                .map(row -> row.key().isEmpty() ? row : row.called(ja.apply(row), en.apply(row)))
                .sorted(Comparator.comparing((LedgerRow row) -> row.key().isEmpty())
                        .thenComparing(LedgerRow::labelJa)
                        .thenComparing(LedgerRow::key))
                .toList();
        return new Ledger(query, named, whole, firstYear, lastYear, openings, doubts);
    }
}
