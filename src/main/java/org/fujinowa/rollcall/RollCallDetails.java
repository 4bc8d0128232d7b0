package org.fujinowa.rollcall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * One roll call.
 *
 * @param delegation whose
 * @param occasion when in the day's course
 * @param place where, as typed; may be empty
 * @param beganAt when it began, by the clock of the device that began it
 * @param begunBy who began it
 * @param endedAt when somebody ended it, if anybody has; ticks from devices without a network still come in afterwards
 */
public record RollCallDetails(
        @NotNull DelegationId delegation,
        @NotNull RollOccasion occasion,
        @Sensitive @Size(max = 200) String place,
        @NotNull Instant beganAt,
        @Size(max = 200) String begunBy,
        @Nullable Instant endedAt)
        implements Serializable {

    /** The same, ended then. */
    public RollCallDetails ended(Instant at) {
        return new RollCallDetails(delegation, occasion, place, beganAt, begunBy, at);
    }

    /** The same, going on. */
    public RollCallDetails reopened() {
        return new RollCallDetails(delegation, occasion, place, beganAt, begunBy, null);
    }
}
