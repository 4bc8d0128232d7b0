package org.fujinowa.intake;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of an import. */
public record ImportId(UUID value) implements Serializable {

    /** A new identity. */
    public static ImportId next() {
        return new ImportId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static ImportId of(String text) {
        return new ImportId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
