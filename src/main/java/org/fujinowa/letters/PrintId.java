package org.fujinowa.letters;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a print of letters. */
public record PrintId(UUID value) implements Serializable {

    /** A new identity. */
    public static PrintId next() {
        return new PrintId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static PrintId of(String text) {
        return new PrintId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
