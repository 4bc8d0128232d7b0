package org.fujinowa.rollcall;

import java.io.Serializable;
import java.util.List;

/**
 * A roll call with everybody in it.
 *
 * @param id which
 * @param version for ending it
 * @param details occasion, place, time
 * @param lines everybody, in the order of their names
 */
public record RollSheet(RollCallId id, long version, RollCallDetails details, List<RollLine> lines)
        implements Serializable {

    public RollSheet {
        lines = List.copyOf(lines);
    }

    /** How many stand so. */
    public int count(RollStanding standing) {
        return (int) lines.stream().filter(line -> line.standing() == standing).count();
    }

    /** Who is not known to be here, those in conflict first. */
    public List<RollLine> notHere() {
        return lines.stream()
                .filter(line -> line.standing() != RollStanding.HERE)
                .sorted((one, other) -> other.standing().compareTo(one.standing()))
                .toList();
    }

    /** How many are here. */
    public int here() {
        return count(RollStanding.HERE);
    }

    /** About how many two people disagree. */
    public int conflicts() {
        return count(RollStanding.IN_CONFLICT);
    }
}
