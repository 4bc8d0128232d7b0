package org.fujinowa.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * A decision over one applicant, with everything that happened to it.
 *
 * @param application over whom
 * @param delegation for which delegation
 * @param verdict what is decided
 * @param rank the place among the reserves, from 1; 0 for others
 * @param state how far it has come
 * @param reason why
 * @param proposedBy the sign-in name of whoever proposed it
 * @param confirmedBy the sign-in name of whoever confirmed it, may be empty
 * @param deadline until when an offered place waits, if one is offered
 * @param steps what happened, oldest first
 */
public record DecisionDetails(
        @NotNull ApplicationId application,
        @NotNull DelegationId delegation,
        @NotNull Verdict verdict,
        @Min(0) @Max(999) int rank,
        @NotNull DecisionState state,
        @Sensitive @Size(max = 1000) String reason,
        String proposedBy,
        String confirmedBy,
        @Nullable LocalDate deadline,
        @Sensitive List<DecisionStep> steps)
        implements Serializable {

    public DecisionDetails {
        steps = List.copyOf(steps);
    }

    /** Whether the applicant has a place, or may still take one that is kept. */
    public boolean holdsPlace() {
        return verdict == Verdict.ACCEPT && state == DecisionState.CONFIRMED
                || state == DecisionState.OFFERED
                || state == DecisionState.TAKEN;
    }

    /** Whether it is a reserve to whom no place was offered yet. */
    public boolean waits() {
        return verdict == Verdict.RESERVE && state == DecisionState.CONFIRMED;
    }
}
