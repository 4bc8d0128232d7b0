package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Reason;

/**
 * Why a student does not sleep in a family, or what it would cost if she did.
 *
 * @param because for {@link Verdict#BLOCKED} the rules of the pair, for {@link Verdict#CONTRADICTION} a smallest set of locks and
 *     rules that could not all be kept, with the pair itself as one of the locks
 * @param shifts the levels in order, for {@link Verdict#PRICED} and {@link Verdict#AT_MOST}
 * @param moved who would sleep elsewhere, by id; empty in {@link BoardPrices}
 * @param fewestMoved whether no other plan as good moves fewer students
 */
public record PairPrice(
        String student,
        String family,
        Verdict verdict,
        List<Reason> because,
        List<LevelShift> shifts,
        List<Moved> moved,
        boolean fewestMoved) {

    public PairPrice {
        because = List.copyOf(because);
        shifts = List.copyOf(shifts);
        moved = List.copyOf(moved);
    }

    static PairPrice without(Verdict verdict, String student, String family, List<Reason> because) {
        return new PairPrice(student, family, verdict, because, List.of(), List.of(), false);
    }

    /** What sort of answer it is. */
    public enum Verdict {
        /** She sleeps there already, on every night of her stay. */
        IN_USE,
        /** A rule of the pair forbids it. */
        BLOCKED,
        /** Together with the locks and the rules between students it cannot be. */
        CONTRADICTION,
        /** Every level is proven: this is the price. */
        PRICED,
        /** A plan is known, but perhaps there is a better one: it would cost at most this. */
        AT_MOST,
        /** The time was over before anything was known. */
        OPEN
    }
}
