package org.fujinowa.emergency;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a printed emergency card. */
public record EmergencyCardId(UUID value) implements Serializable {

    /** A new identity. */
    public static EmergencyCardId next() {
        return new EmergencyCardId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static EmergencyCardId of(String text) {
        return new EmergencyCardId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
