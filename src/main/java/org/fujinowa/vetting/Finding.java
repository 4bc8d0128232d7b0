package org.fujinowa.vetting;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one requirement says of a family, or of one who lives there, on a night.
 *
 * @param requirement the version in force that night
 * @param member the member's name as written; empty if it is about the family
 * @param reason why
 * @param on the day that the reason names: since when, until when; none if it names none
 * @param about who or what the reason names; may be empty
 */
public record Finding(
        RequirementRow requirement,
        String member,
        VettingReason reason,
        @Nullable LocalDate on,
        String about) implements Serializable {

    /** Whether the requirement is met. */
    public boolean met() {
        return reason.state() == VettingState.CLEARED;
    }

    /** Whether it stands in the way: a refusal does even where the requirement is only advised. */
    public boolean blocks() {
        return reason == VettingReason.REFUSED
                || (!met() && requirement.details().mandatory());
    }
}
