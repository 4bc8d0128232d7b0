package org.fujinowa.welcome;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of what a family said about a guest. */
public record HomeNoteId(UUID value) implements Serializable {

    /** A new identity. */
    public static HomeNoteId next() {
        return new HomeNoteId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static HomeNoteId of(String text) {
        return new HomeNoteId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
