package org.fujinowa.programme;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a programme. */
public record ProgrammeId(UUID value) implements Serializable {

    /** A new identity. */
    public static ProgrammeId next() {
        return new ProgrammeId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static ProgrammeId of(String text) {
        return new ProgrammeId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
