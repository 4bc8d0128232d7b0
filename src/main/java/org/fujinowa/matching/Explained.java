package org.fujinowa.matching;

import org.jspecify.annotations.Nullable;

/**
 * How far the answer to a question about a board is.
 *
 * @param question what was asked
 * @param changes the state of the board that the answer is about
 * @param state running, done, stopped or failed; null if nobody has asked in this state of the board
 * @param done how many steps are done
 * @param steps how many there are; 0 while nobody knows
 * @param told what is known so far
 */
public record Explained(
        BoardQuestion question, long changes, @Nullable RunState state, int done, int steps, Told told) {

    public boolean running() {
        return state == RunState.RUNNING;
    }

    /** Whether everything is told that was asked. */
    public boolean complete() {
        return state == RunState.DONE;
    }
}
