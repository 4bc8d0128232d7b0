package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of one version of a requirement. */
public record RequirementId(UUID value) implements Serializable {

    /** A new identity. */
    public static RequirementId next() {
        return new RequirementId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static RequirementId of(String text) {
        return new RequirementId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
