package org.fujinowa.selection.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.selection.Ranked;

/**
 * Puts applicants in order by their means. Whoever is equal stands on the same place and is said to be tied; no rule breaks a tie
 * silently. Those without two sheets come last and have no place.
 */
public final class Ranking {

    private Ranking() {}

    /** The order; it does not depend on the order in which they are given. */
    public static List<Ranked> of(List<Ranked> applicants) {
        var placed = new ArrayList<Ranked>();
        applicants.stream().sorted(BEST_FIRST).forEach(each -> placed.add(placed(each, applicants)));
        return List.copyOf(placed);
    }

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(
                    (Ranked each) -> each.mean() == null ? BigDecimal.ZERO : each.mean(), Comparator.reverseOrder())
            .thenComparing(each -> each.application().details().name())
            .thenComparing(each -> each.application().id().toString());

    private static Ranked placed(Ranked one, List<Ranked> all) {
        var mean = one.mean();
        if (mean == null) {
            return at(0, false, one);
        }
        long better = all.stream()
                .filter(other -> other.mean() != null && other.mean().compareTo(mean) > 0)
                .count();
        long equal = all.stream()
                .filter(other -> other.mean() != null && other.mean().compareTo(mean) == 0)
                .count();
        return at(Math.toIntExact(better + 1), equal > 1, one);
    }

    private static Ranked at(int place, boolean tied, Ranked one) {
        return new Ranked(
                place,
                tied,
                one.application(),
                one.mean(),
                one.handedIn(),
                one.toTalkOver(),
                one.references(),
                one.decision());
    }
}
