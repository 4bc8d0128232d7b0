package org.fujinowa.emergency;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of one person or family in a safety confirmation. */
public record SafetyReplyId(UUID value) implements Serializable {

    /** A new identity. */
    public static SafetyReplyId next() {
        return new SafetyReplyId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static SafetyReplyId of(String text) {
        return new SafetyReplyId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
