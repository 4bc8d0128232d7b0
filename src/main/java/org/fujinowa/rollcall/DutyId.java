package org.fujinowa.rollcall;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of one turn of duty. */
public record DutyId(UUID value) implements Serializable {

    /** A new identity. */
    public static DutyId next() {
        return new DutyId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static DutyId of(String text) {
        return new DutyId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
