package org.fujinowa.applications;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a document that was handed in with an application. */
public record DocumentId(UUID value) implements Serializable {

    /** A new identity. */
    public static DocumentId next() {
        return new DocumentId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static DocumentId of(String text) {
        return new DocumentId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
