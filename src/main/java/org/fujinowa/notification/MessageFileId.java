package org.fujinowa.notification;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a file that goes with messages. */
public record MessageFileId(UUID value) implements Serializable {

    /** A new identity. */
    public static MessageFileId next() {
        return new MessageFileId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static MessageFileId of(String text) {
        return new MessageFileId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
