package org.fujinowa.incidents;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of an entry in the file of an incident. */
public record IncidentEntryId(UUID value) implements Serializable {

    /** A new identity. */
    public static IncidentEntryId next() {
        return new IncidentEntryId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static IncidentEntryId of(String text) {
        return new IncidentEntryId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
