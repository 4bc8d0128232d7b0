package org.fujinowa.rollcall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.shared.Sensitive;

/**
 * One tick. Ticks are never changed: whoever says something else ticks again.
 *
 * @param rollCall in which roll call
 * @param participant about whom
 * @param mark what it says
 * @param at when, by the clock of the device
 * @param receivedAt when it reached us; without a network that may be hours later
 * @param by who ticked
 * @param byLeader whether that was a leader on the way, and not the office
 * @param saw the ticks about that person of which whoever ticked knew, and which this one therefore replaces
 */
public record TickDetails(
        @NotNull RollCallId rollCall,
        @NotNull ParticipantId participant,
        @Sensitive @NotNull TickMark mark,
        @NotNull Instant at,
        @NotNull Instant receivedAt,
        @Size(max = 200) String by,
        boolean byLeader,
        @Size(max = 50) List<TickId> saw)
        implements Serializable {

    public TickDetails {
        saw = List.copyOf(saw);
    }
}
