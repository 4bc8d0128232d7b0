package org.fujinowa.rollcall;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;

/**
 * A tick as a device brings it. Its identity was made there, so that what is brought twice counts once.
 *
 * @param id which
 * @param rollCall in which roll call
 * @param participant about whom
 * @param mark what it says
 * @param at when, by the clock of the device
 * @param saw the ticks about that person that whoever ticked knew
 */
public record NewTick(
        TickId id, RollCallId rollCall, ParticipantId participant, TickMark mark, Instant at, List<TickId> saw)
        implements Serializable {

    public NewTick {
        saw = List.copyOf(saw);
    }
}
