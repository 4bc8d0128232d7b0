package org.fujinowa.reciprocity;

import java.io.Serializable;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Which ledger somebody wants to see.
 *
 * @param by what each row is about
 * @param programme only that programme
 * @param partner only that partner
 * @param from the first calendar year
 * @param until the last calendar year
 * @param planned whether delegations that have not come home yet are reckoned in
 */
public record LedgerQuery(
        LedgerGrouping by,
        @Nullable ProgrammeId programme,
        @Nullable PartnerId partner,
        @Nullable Integer from,
        @Nullable Integer until,
        boolean planned)
        implements Serializable {

    /** Everything that has happened since the start, by year. */
    public static LedgerQuery everything() {
        return new LedgerQuery(LedgerGrouping.YEAR, null, null, null, null, false);
    }

    /** Whether that year is asked for. */
    public boolean includes(int year) {
        return (from == null || year >= from) && (until == null || year <= until);
    }

    /** Whether something of that programme with that partner is asked for. */
    public boolean includes(ProgrammeId of, @Nullable PartnerId with) {
        return (programme == null || programme.equals(of)) && (partner == null || partner.equals(with));
    }
}
