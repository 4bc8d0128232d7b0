package org.fujinowa.reciprocity;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of an opening entry. */
public record OpeningId(UUID value) implements Serializable {

    /** A new identity. */
    public static OpeningId next() {
        return new OpeningId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static OpeningId of(String text) {
        return new OpeningId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
