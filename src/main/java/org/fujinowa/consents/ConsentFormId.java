package org.fujinowa.consents;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of one version of a consent form. */
public record ConsentFormId(UUID value) implements Serializable {

    /** A new identity. */
    public static ConsentFormId next() {
        return new ConsentFormId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static ConsentFormId of(String text) {
        return new ConsentFormId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
