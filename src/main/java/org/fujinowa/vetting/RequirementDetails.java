package org.fujinowa.vetting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One version of what is asked of families before a guest sleeps there.
 *
 * @param nameJa how it is called in Japanese
 * @param nameEn how it is called in English
 * @param stage at which stage it is asked
 * @param scope of whom
 * @param programme for which programme; of all if not said
 * @param document whether a paper has to be seen
 * @param validMonths for how many months from the day of the check it holds; without end if not said
 * @param people how many people have to sign in and say so: one or two
 * @param reopenedBy what makes it be asked again
 * @param mandatory whether nobody may be placed without it; otherwise it is only shown as missing
 * @param inForceFrom the first night on which this version counts
 * @param explanationJa what to do, in Japanese
 * @param explanationEn what to do, in English
 */
public record RequirementDetails(
        @NotBlank @Size(max = 100) String nameJa,
        @NotBlank @Size(max = 100) String nameEn,
        @NotNull VettingStage stage,
        @NotNull VettingScope scope,
        @Nullable ProgrammeId programme,
        @NotNull DocumentRule document,
        @Nullable @Min(1) @Max(120) Integer validMonths,
        @Min(1) @Max(2) int people,
        List<Reopening> reopenedBy,
        boolean mandatory,
        @NotNull LocalDate inForceFrom,
        @Size(max = 500) String explanationJa,
        @Size(max = 500) String explanationEn)
        implements Serializable {

    /** The longest time for which two people may let something pass, in months. */
    private static final int LONGEST_EXCEPTION = 3;

    public RequirementDetails {
        reopenedBy = List.copyOf(reopenedBy);
    }

    /** The last day that an exception of that day can have. */
    public static LocalDate longestException(LocalDate doneOn) {
        return doneOn.plusMonths(LONGEST_EXCEPTION);
    }

    /** The first day on which that evidence no longer holds; none if it holds without end. */
    public @Nullable LocalDate validUntil(EvidenceDetails evidence) {
        var until = validUntil(evidence.doneOn(), evidence.result());
        return evidence.until() == null
                ? until
                : earlier(until, evidence.until().plusDays(1));
    }

    /** The first day on which a check of that day no longer holds; none if it holds without end. */
    public @Nullable LocalDate validUntil(LocalDate doneOn, VettingResult result) {
        var until = validMonths == null ? null : doneOn.plusMonths(validMonths);
        if (reopenedBy.contains(Reopening.FISCAL_YEAR)) {
            until = earlier(until, FiscalYear.of(doneOn).lastDay().plusDays(1));
        }
        return result == VettingResult.EXCEPTION ? earlier(until, doneOn.plusMonths(LONGEST_EXCEPTION)) : until;
    }

    /** Whether it is asked by that programme. */
    public boolean asks(ProgrammeId asking) {
        return programme == null || programme.equals(asking);
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
