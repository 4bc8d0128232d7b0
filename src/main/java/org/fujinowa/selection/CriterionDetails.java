package org.fujinowa.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.programme.ProgrammeId;

/**
 * By what applicants of a programme are rated, from 1 to 5.
 *
 * @param programme the programme
 * @param part what is rated
 * @param nameJa the criterion in Japanese
 * @param nameEn the criterion in English
 * @param weight how much it counts beside the others
 */
public record CriterionDetails(
        @NotNull ProgrammeId programme,
        @NotNull CriterionPart part,
        @NotBlank @Size(max = 200) String nameJa,
        @NotBlank @Size(max = 200) String nameEn,
        @Min(1) @Max(10) int weight)
        implements Serializable {}
