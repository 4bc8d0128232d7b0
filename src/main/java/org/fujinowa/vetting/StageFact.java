package org.fujinowa.vetting;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened with a family.
 *
 * @param deed what
 * @param on on which day; the first night of a stay
 * @param until the day of departure of a stay, the day after the year of an offer; none where there is no end
 * @param who who did it: sign-in names, or empty
 */
public record StageFact(
        StageDeed deed, @Nullable LocalDate on, @Nullable LocalDate until, String who) implements Serializable {

    /** Something of one day. */
    public static StageFact on(StageDeed deed, @Nullable LocalDate day, String who) {
        return new StageFact(deed, day, null, who);
    }

    /** Whether it happened by that day. */
    public boolean by(LocalDate day) {
        return on == null || !on.isAfter(day);
    }
}
