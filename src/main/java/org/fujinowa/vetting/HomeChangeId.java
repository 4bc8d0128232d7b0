package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a change at home. */
public record HomeChangeId(UUID value) implements Serializable {

    /** A new identity. */
    public static HomeChangeId next() {
        return new HomeChangeId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static HomeChangeId of(String text) {
        return new HomeChangeId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
