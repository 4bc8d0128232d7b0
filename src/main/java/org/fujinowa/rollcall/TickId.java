package org.fujinowa.rollcall;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a tick in a roll call; made on the device that ticks. */
public record TickId(UUID value) implements Serializable {

    /** A new identity. */
    public static TickId next() {
        return new TickId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static TickId of(String text) {
        return new TickId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
