package org.fujinowa.admissions;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a participant. */
public record ParticipantId(UUID value) implements Serializable {

    /** A new identity. */
    public static ParticipantId next() {
        return new ParticipantId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static ParticipantId of(String text) {
        return new ParticipantId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
