package org.fujinowa.applications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;

/**
 * When one may apply to take part in a delegation.
 *
 * @param delegation which delegation
 * @param openFrom the first day
 * @param openUntil the last day; who has begun may send until its end
 * @param places for how many there is room; 0 if that is not settled
 * @param invitationJa what the page says to those who think of applying, in Japanese
 * @param invitationEn the same in English
 */
public record WindowDetails(
        @NotNull DelegationId delegation,
        @NotNull LocalDate openFrom,
        @NotNull LocalDate openUntil,
        @Min(0) @Max(5000) int places,
        @Size(max = 1000) String invitationJa,
        @Size(max = 1000) String invitationEn)
        implements Serializable {

    /** @throws RuleViolation {@code applications.window-backwards} if it closes before it opens */
    public WindowDetails {
        if (openFrom != null && openUntil != null && openUntil.isBefore(openFrom)) {
            throw new RuleViolation("applications.window-backwards");
        }
    }

    /** Whether one may apply on that day. */
    public boolean openOn(LocalDate day) {
        return !day.isBefore(openFrom) && !day.isAfter(openUntil);
    }
}
