package org.fujinowa.reciprocity;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one side gave.
 *
 * @param heads guests whom it received
 * @param nights nights that these slept in its homes, together
 * @param headsWithoutNights guests whose nights nobody knows; they are among the heads
 * @param gifts gifts that it gave
 * @param giftYen what these are worth in yen, as far as somebody estimated it
 * @param giftsWithoutValue gifts that nobody estimated; they are among the gifts
 * @param costs what it paid, in the smallest units of each currency; currencies without a cost are left out
 */
public record Tally(
        int heads,
        int nights,
        int headsWithoutNights,
        int gifts,
        long giftYen,
        int giftsWithoutValue,
        Map<CostCurrency, Long> costs)
        implements Serializable {

    public Tally {
        var sorted = new EnumMap<CostCurrency, Long>(CostCurrency.class);
        sorted.putAll(costs);
        costs = Collections.unmodifiableMap(sorted);
    }

    /** Nothing. */
    public static Tally none() {
        return new Tally(0, 0, 0, 0, 0, 0, Map.of());
    }

    /** Guests with the nights they had together, null where nobody knows. */
    public static Tally guests(int heads, @Nullable Integer nights) {
        return new Tally(heads, nights == null ? 0 : nights, nights == null ? heads : 0, 0, 0, 0, Map.of());
    }

    /** One gift with what it is worth in yen, null where nobody estimated it. */
    public static Tally gift(@Nullable Integer yen) {
        return new Tally(0, 0, 0, 1, yen == null ? 0 : yen, yen == null ? 1 : 0, Map.of());
    }

    /** One cost. */
    public static Tally cost(CostCurrency currency, long minor) {
        return new Tally(0, 0, 0, 0, 0, 0, Map.of(currency, minor));
    }

    /** Both together. */
    public Tally plus(Tally other) {
        var sums = new EnumMap<CostCurrency, Long>(CostCurrency.class);
        sums.putAll(costs);
        other.costs.forEach((currency, minor) -> sums.merge(currency, minor, Math::addExact));
        return new Tally(
                heads + other.heads,
                nights + other.nights,
                headsWithoutNights + other.headsWithoutNights,
                gifts + other.gifts,
                giftYen + other.giftYen,
                giftsWithoutValue + other.giftsWithoutValue,
                sums);
    }

    /** What it paid in that currency, in the smallest units. */
    public long cost(CostCurrency currency) {
        return costs.getOrDefault(currency, 0L);
    }
}
