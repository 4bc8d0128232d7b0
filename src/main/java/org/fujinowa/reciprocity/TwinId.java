package org.fujinowa.reciprocity;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a twin. */
public record TwinId(UUID value) implements Serializable {

    /** A new identity. */
    public static TwinId next() {
        return new TwinId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static TwinId of(String text) {
        return new TwinId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
