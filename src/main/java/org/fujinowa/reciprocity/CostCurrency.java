package org.fujinowa.reciprocity;

import java.math.BigDecimal;
import java.util.Currency;

/** The currencies of the exchanges. Amounts are never turned from one into another. */
public enum CostCurrency {
    JPY,
    AUD,
    VND,
    EGP,
    EUR;

    /** How many decimals its smallest unit has: none for yen and đồng, two for the others. */
    public int decimals() {
        return Currency.getInstance(name()).getDefaultFractionDigits();
    }

    /** Whether an amount can be paid in it: no finer than its smallest unit. */
    public boolean payable(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= decimals();
    }

    /**
     * An amount in its smallest units: 12.50 euros are 1250.
     *
     * @throws ArithmeticException if it is finer than that
     */
    public long minor(BigDecimal amount) {
        return amount.movePointRight(decimals()).longValueExact();
    }

    /** The amount of so many of its smallest units. */
    public BigDecimal amount(long minor) {
        return BigDecimal.valueOf(minor, decimals());
    }
}
