package org.fujinowa.applications;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of an application. */
public record ApplicationId(UUID value) implements Serializable {

    /** A new identity. */
    public static ApplicationId next() {
        return new ApplicationId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static ApplicationId of(String text) {
        return new ApplicationId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
