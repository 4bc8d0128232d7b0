package org.fujinowa.partnering;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a partner window. */
public record WindowId(UUID value) implements Serializable {

    /** A new identity. */
    public static WindowId next() {
        return new WindowId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static WindowId of(String text) {
        return new WindowId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
