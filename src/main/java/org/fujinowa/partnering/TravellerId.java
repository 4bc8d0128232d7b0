package org.fujinowa.partnering;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of somebody who travels, as a partner sees them: a student of theirs or one of ours. */
public record TravellerId(UUID value) implements Serializable {

    /** A new identity. */
    public static TravellerId next() {
        return new TravellerId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static TravellerId of(String text) {
        return new TravellerId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
