package org.fujinowa.incidents;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of an answer to a check-in. */
public record CheckInId(UUID value) implements Serializable {

    /** A new identity. */
    public static CheckInId next() {
        return new CheckInId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static CheckInId of(String text) {
        return new CheckInId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
