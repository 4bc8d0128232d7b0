package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a call or a visit during a stay. */
public record HomeContactId(UUID value) implements Serializable {

    /** A new identity. */
    public static HomeContactId next() {
        return new HomeContactId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static HomeContactId of(String text) {
        return new HomeContactId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
