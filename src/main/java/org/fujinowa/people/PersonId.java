package org.fujinowa.people;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a person. */
public record PersonId(UUID value) implements Serializable {

    /** A new identity. */
    public static PersonId next() {
        return new PersonId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static PersonId of(String text) {
        return new PersonId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
