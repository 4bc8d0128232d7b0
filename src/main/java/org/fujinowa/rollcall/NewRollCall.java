package org.fujinowa.rollcall;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A roll call as a leader's device brings it: begun there, perhaps ended there.
 *
 * @param id made on the device
 * @param occasion when in the day's course
 * @param place where, as typed
 * @param at when it began
 * @param endedAt when it ended, or null
 */
public record NewRollCall(
        RollCallId id,
        RollOccasion occasion,
        String place,
        Instant at,
        @Nullable Instant endedAt) implements Serializable {}
