package org.fujinowa.applications;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a guardian. */
public record GuardianId(UUID value) implements Serializable {

    /** A new identity. */
    public static GuardianId next() {
        return new GuardianId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static GuardianId of(String text) {
        return new GuardianId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
