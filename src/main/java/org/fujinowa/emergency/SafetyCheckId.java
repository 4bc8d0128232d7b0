package org.fujinowa.emergency;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a safety confirmation. */
public record SafetyCheckId(UUID value) implements Serializable {

    /** A new identity. */
    public static SafetyCheckId next() {
        return new SafetyCheckId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static SafetyCheckId of(String text) {
        return new SafetyCheckId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
