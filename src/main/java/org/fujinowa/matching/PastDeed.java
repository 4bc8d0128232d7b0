package org.fujinowa.matching;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a board.
 *
 * @param number the state of the board that the deed led to; later deeds have higher numbers
 * @param deed the key of what was done
 * @param about whom it was about
 * @param by who did it
 * @param at when
 * @param undone whether it was taken back and can be done again
 * @param movedNumber the state of the board after it was last taken back or done again, 0 if it never was
 * @param movedBy who took it back or did it again last
 * @param movedAt when
 */
public record PastDeed(
        long number,
        String deed,
        DeedAbout about,
        String by,
        Instant at,
        boolean undone,
        long movedNumber,
        @Nullable String movedBy,
        @Nullable Instant movedAt)
        implements Serializable {

    /** The key of a confirmation, past which nothing is undone. */
    public static final String CONFIRM = "matching.deed.confirm";

    /** The key of the choice which families are offered; only its own undo takes it back. */
    public static final String OFFER = "matching.deed.offer";

    /** The key of a mended plan taken over, past which nothing is undone either: what has happened cannot be taken back. */
    public static final String MEND = "matching.deed.mend";

    /** Whether two people decided something with it, or something has happened, so that it is never taken back. */
    public boolean confirms() {
        return deed.equals(CONFIRM) || deed.equals(MEND);
    }

    /** Whether it was done, taken back or done again after that state of the board. */
    public boolean happenedAfter(long changes) {
        return number > changes || movedNumber > changes;
    }
}
