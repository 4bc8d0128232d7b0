package org.fujinowa.welcome;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of an offer of a home. */
public record OfferId(UUID value) implements Serializable {

    /** A new identity. */
    public static OfferId next() {
        return new OfferId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static OfferId of(String text) {
        return new OfferId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
