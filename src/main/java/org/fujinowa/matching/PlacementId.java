package org.fujinowa.matching;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a placement. */
public record PlacementId(UUID value) implements Serializable {

    /** A new identity. */
    public static PlacementId next() {
        return new PlacementId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static PlacementId of(String text) {
        return new PlacementId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
