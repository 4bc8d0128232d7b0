package org.fujinowa.hosting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A stay that a family has given, for fairness over the years.
 *
 * @param year the calendar year
 * @param programme the programme's code, may be empty
 * @param guests how many guests
 * @param nights how many nights, 0 if not known
 */
public record HostedBefore(
        @Min(1980) @Max(2100) int year,
        @Size(max = 20) String programme,
        @Min(1) @Max(50) int guests,
        @Min(0) @Max(400) int nights)
        implements Serializable {}
