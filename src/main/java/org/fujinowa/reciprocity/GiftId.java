package org.fujinowa.reciprocity;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a gift. */
public record GiftId(UUID value) implements Serializable {

    /** A new identity. */
    public static GiftId next() {
        return new GiftId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static GiftId of(String text) {
        return new GiftId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
