package org.fujinowa.organisation;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a place. */
public record PlaceId(UUID value) implements Serializable {

    /** A new identity. */
    public static PlaceId next() {
        return new PlaceId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static PlaceId of(String text) {
        return new PlaceId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
