package org.fujinowa.notification;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a message. */
public record MessageId(UUID value) implements Serializable {

    /** A new identity. */
    public static MessageId next() {
        return new MessageId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static MessageId of(String text) {
        return new MessageId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
