package org.fujinowa.people;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a request about somebody's data. */
public record PersonRequestId(UUID value) implements Serializable {

    /** A new identity. */
    public static PersonRequestId next() {
        return new PersonRequestId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static PersonRequestId of(String text) {
        return new PersonRequestId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
