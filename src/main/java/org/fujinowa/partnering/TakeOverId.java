package org.fujinowa.partnering;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a take-over of what a partner filled in. */
public record TakeOverId(UUID value) implements Serializable {

    /** A new identity. */
    public static TakeOverId next() {
        return new TakeOverId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static TakeOverId of(String text) {
        return new TakeOverId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
