package org.fujinowa.itinerary;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a stop of an itinerary. It stays the same however often the stop is moved, removed and brought back. */
public record StopId(UUID value) implements Serializable {

    /** A new identity. */
    public static StopId next() {
        return new StopId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static StopId of(String text) {
        return new StopId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
