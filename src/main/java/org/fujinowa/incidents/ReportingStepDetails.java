package org.fujinowa.incidents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A step of the reporting chain: whom to tell, and within what time.
 *
 * @param level from which level on
 * @param whomJa whom, in Japanese
 * @param whomEn whom, in English
 * @param phone where they answer, may be empty
 * @param withinMinutes how soon after it was written down
 */
public record ReportingStepDetails(
        @NotNull IncidentLevel level,
        @NotBlank @Size(max = 200) String whomJa,
        @NotBlank @Size(max = 200) String whomEn,
        @Size(max = 60) String phone,
        @Min(0) @Max(20160) int withinMinutes)
        implements Serializable {}
