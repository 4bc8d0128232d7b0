package org.fujinowa.rollcall;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One person in a roll call.
 *
 * @param person who
 * @param standing how they stand
 * @param says the ticks that count now: one, or several that did not know of each other
 */
public record RollLine(RollPerson person, RollStanding standing, List<TickRow> says) implements Serializable {

    public RollLine {
        says = List.copyOf(says);
    }

    /** The identities of what is said now, as buttons carry them: whoever presses has seen these. */
    public String seen() {
        return says.stream().map(tick -> tick.id().toString()).collect(Collectors.joining("+"));
    }
}
