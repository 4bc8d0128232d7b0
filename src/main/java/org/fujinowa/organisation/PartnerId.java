package org.fujinowa.organisation;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a partner. */
public record PartnerId(UUID value) implements Serializable {

    /** A new identity. */
    public static PartnerId next() {
        return new PartnerId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static PartnerId of(String text) {
        return new PartnerId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
