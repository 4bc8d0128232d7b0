package org.fujinowa.almanac;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of an almanac. */
public record AlmanacId(UUID value) implements Serializable {

    /** A new identity. */
    public static AlmanacId next() {
        return new AlmanacId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static AlmanacId of(String text) {
        return new AlmanacId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
