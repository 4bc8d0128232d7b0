package org.fujinowa.programme;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a delegation. */
public record DelegationId(UUID value) implements Serializable {

    /** A new identity. */
    public static DelegationId next() {
        return new DelegationId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static DelegationId of(String text) {
        return new DelegationId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
