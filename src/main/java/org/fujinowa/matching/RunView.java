package org.fujinowa.matching;

import java.io.Serializable;
import java.time.Instant;

/**
 * A run of the engine as the board shows it.
 *
 * @param id identity of the run
 * @param state how far it is
 * @param startedBy who asked for it
 * @param startedAt when
 * @param boardChanges the state of the board that it began with
 * @param progress the last word of the engine: level, value and bound, separated by spaces; empty at the beginning
 * @param outcome what was found, once it has ended
 */
public record RunView(
        String id,
        RunState state,
        String startedBy,
        Instant startedAt,
        long boardChanges,
        String progress,
        SolveOutcome outcome)
        implements Serializable {

    /** Whether the engine is still at work. */
    public boolean running() {
        return state == RunState.RUNNING;
    }

    /** Whether the plan that this run has put on the board is no longer what stands there. */
    public boolean outdated(long changes) {
        return state == RunState.DONE && changes > boardChanges + 1;
    }
}
