package org.fujinowa.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.fujinowa.programme.DelegationId;

/**
 * How the applicants of a delegation are selected.
 *
 * @param delegation the delegation
 * @param places how many can take part
 * @param offerDays how many days a reserve has to take a place that became free
 */
public record RoundDetails(
        @NotNull DelegationId delegation,
        @Min(0) @Max(5000) int places,
        @Min(1) @Max(60) int offerDays) implements Serializable {}
