package org.fujinowa.incidents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Sensitive;

/**
 * How somebody said it goes.
 *
 * @param delegation of which delegation
 * @param guest about whose stay
 * @param side who said it
 * @param said what they said
 * @param saidAt when
 * @param takenBy who wrote it down on the telephone; empty if they said it themselves
 * @param seenBy who of the office has seen to it; empty while nobody has
 * @param done what was done then
 */
public record CheckInDetails(
        @NotNull DelegationId delegation,
        @NotNull ParticipantId guest,
        @NotNull CheckInSide side,
        @Sensitive @Valid @NotNull NewCheckIn said,
        @NotNull Instant saidAt,
        @Size(max = 200) String takenBy,
        @Size(max = 200) String seenBy,
        @Sensitive @Size(max = 1000) String done)
        implements Serializable {

    /** Whether it waits for somebody of the office. */
    public boolean waits() {
        return said.alarming() && seenBy.isEmpty();
    }

    /** The same, seen to. */
    public CheckInDetails seen(String by, String what) {
        return new CheckInDetails(delegation, guest, side, said, saidAt, takenBy, by, what);
    }
}
