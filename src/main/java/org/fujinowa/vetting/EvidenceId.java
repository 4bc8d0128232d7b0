package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a piece of evidence. */
public record EvidenceId(UUID value) implements Serializable {

    /** A new identity. */
    public static EvidenceId next() {
        return new EvidenceId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static EvidenceId of(String text) {
        return new EvidenceId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
