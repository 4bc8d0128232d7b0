package org.fujinowa.incidents;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of the way by which somebody answers check-ins. */
public record CheckInWayId(UUID value) implements Serializable {

    /** A new identity. */
    public static CheckInWayId next() {
        return new CheckInWayId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static CheckInWayId of(String text) {
        return new CheckInWayId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
