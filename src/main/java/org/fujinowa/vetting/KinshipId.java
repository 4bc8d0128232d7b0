package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a declaration of kinship. */
public record KinshipId(UUID value) implements Serializable {

    /** A new identity. */
    public static KinshipId next() {
        return new KinshipId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static KinshipId of(String text) {
        return new KinshipId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
