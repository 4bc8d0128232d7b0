package org.fujinowa.organisation;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of an organisation. */
public record OrganisationId(UUID value) implements Serializable {

    /** A new identity. */
    public static OrganisationId next() {
        return new OrganisationId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static OrganisationId of(String text) {
        return new OrganisationId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
