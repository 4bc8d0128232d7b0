package org.fujinowa.itinerary;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An amount of money as it is paid there.
 *
 * @param amount how much, not negative
 * @param currency the ISO 4217 code, for instance JPY
 */
public record Money(
        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2)
        BigDecimal amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "{itinerary.no-currency}")
        String currency)
        implements Serializable {}
