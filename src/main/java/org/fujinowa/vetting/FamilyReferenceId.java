package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a reference about a family. */
public record FamilyReferenceId(UUID value) implements Serializable {

    /** A new identity. */
    public static FamilyReferenceId next() {
        return new FamilyReferenceId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static FamilyReferenceId of(String text) {
        return new FamilyReferenceId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
