package org.fujinowa.partnering;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a confirmation. */
public record ComplianceId(UUID value) implements Serializable {

    /** A new identity. */
    public static ComplianceId next() {
        return new ComplianceId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static ComplianceId of(String text) {
        return new ComplianceId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
