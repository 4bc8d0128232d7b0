package org.fujinowa.incidents;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of an incident in the log. */
public record IncidentId(UUID value) implements Serializable {

    /** A new identity. */
    public static IncidentId next() {
        return new IncidentId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static IncidentId of(String text) {
        return new IncidentId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
