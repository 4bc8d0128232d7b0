package org.fujinowa.letters;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a letter. */
public record LetterId(UUID value) implements Serializable {

    /** A new identity. */
    public static LetterId next() {
        return new LetterId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static LetterId of(String text) {
        return new LetterId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
