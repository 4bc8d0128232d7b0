package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a home visit. */
public record HomeVisitId(UUID value) implements Serializable {

    /** A new identity. */
    public static HomeVisitId next() {
        return new HomeVisitId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static HomeVisitId of(String text) {
        return new HomeVisitId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
