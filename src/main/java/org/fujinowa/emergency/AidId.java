package org.fujinowa.emergency;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a number or place of help. */
public record AidId(UUID value) implements Serializable {

    /** A new identity. */
    public static AidId next() {
        return new AidId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static AidId of(String text) {
        return new AidId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
