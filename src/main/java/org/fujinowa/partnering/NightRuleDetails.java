package org.fujinowa.partnering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.organisation.PartnerId;

/**
 * For how many nights of a calendar year a home abroad may take in our children before its adults need a card, as it counts from
 * a day on. A later rule of the same partner takes its place; none is edited.
 *
 * @param partner with which partner
 * @param from the first night on which it counts
 * @param nights the most nights without a card
 * @param warnFrom from how many nights on it is pointed out
 * @param source where that is written, and what is not certain of it
 */
public record NightRuleDetails(
        @NotNull PartnerId partner,
        @NotNull LocalDate from,
        @Min(0) @Max(366) int nights,
        @Min(0) @Max(366) int warnFrom,
        @NotBlank @Size(max = 500) String source)
        implements Serializable {}
