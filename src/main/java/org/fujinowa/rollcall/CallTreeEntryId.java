package org.fujinowa.rollcall;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of somebody in a call tree. */
public record CallTreeEntryId(UUID value) implements Serializable {

    /** A new identity. */
    public static CallTreeEntryId next() {
        return new CallTreeEntryId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static CallTreeEntryId of(String text) {
        return new CallTreeEntryId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
