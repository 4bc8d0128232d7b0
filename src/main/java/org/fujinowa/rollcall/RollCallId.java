package org.fujinowa.rollcall;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a roll call. */
public record RollCallId(UUID value) implements Serializable {

    /** A new identity. */
    public static RollCallId next() {
        return new RollCallId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static RollCallId of(String text) {
        return new RollCallId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
