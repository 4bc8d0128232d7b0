package org.fujinowa.selection;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a reference. */
public record ReferenceId(UUID value) implements Serializable {

    /** A new identity. */
    public static ReferenceId next() {
        return new ReferenceId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static ReferenceId of(String text) {
        return new ReferenceId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
