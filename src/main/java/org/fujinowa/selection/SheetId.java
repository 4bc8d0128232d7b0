package org.fujinowa.selection;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a rating sheet. */
public record SheetId(UUID value) implements Serializable {

    /** A new identity. */
    public static SheetId next() {
        return new SheetId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static SheetId of(String text) {
        return new SheetId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
