package org.fujinowa.reciprocity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a leg of which this product holds no records, with its source. Sources may contradict each other: such
 * entries stand side by side, and only those that {@code counted} says enter the sums.
 *
 * @param programme which programme
 * @param partner the other side, if it is one of the register
 * @param year the calendar year
 * @param direction which way they travelled
 * @param heads how many travelled, if known
 * @param nights how many nights in homes they had together, if known
 * @param statement what the source says, in few words
 * @param source where it says so: an address, a document with its date
 * @param certainty how surely
 * @param counted whether it enters the sums
 * @param note anything else, may be empty
 */
public record OpeningDetails(
        @NotNull ProgrammeId programme,
        @Nullable PartnerId partner,
        @Min(1950) @Max(2100) int year,
        @NotNull Direction direction,
        @Nullable @Min(0) @Max(5000) Integer heads,
        @Nullable @Min(0) @Max(100_000) Integer nights,
        @NotBlank @Size(max = 500) String statement,
        @NotBlank @Size(max = 500) String source,
        @NotNull Certainty certainty,
        boolean counted,
        @Size(max = 2000) String note)
        implements Serializable {}
