package org.fujinowa.preparation;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of an item on a delegation's checklist. */
public record ChecklistItemId(UUID value) implements Serializable {

    /** A new identity. */
    public static ChecklistItemId next() {
        return new ChecklistItemId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static ChecklistItemId of(String text) {
        return new ChecklistItemId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
