package org.fujinowa.incidents;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What one side has answered about one stay.
 *
 * @param stay which stay
 * @param side who
 * @param first their newest answer of the first day; null if none
 * @param third their newest answer of the third day; null if none
 * @param asked the day of which they are asked by now; null before and long after the stay
 */
public record CheckInLine(
        CheckInStay stay,
        CheckInSide side,
        @Nullable CheckInRow first,
        @Nullable CheckInRow third,
        @Nullable CheckInDay asked)
        implements Serializable {

    /** Whether somebody of the office has to see to one of the answers. */
    public boolean waits() {
        return first != null && first.details().waits()
                || third != null && third.details().waits();
    }

    /** Whether they are asked by now and have not answered. */
    public boolean missing() {
        return asked == CheckInDay.FIRST && first == null || asked == CheckInDay.THIRD && third == null;
    }

    /** Stands for this line in forms. */
    public String key() {
        return side + ":" + stay.guest();
    }
}
