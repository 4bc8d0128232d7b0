package org.fujinowa.consents;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of one signed consent. */
public record ConsentId(UUID value) implements Serializable {

    /** A new identity. */
    public static ConsentId next() {
        return new ConsentId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static ConsentId of(String text) {
        return new ConsentId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
