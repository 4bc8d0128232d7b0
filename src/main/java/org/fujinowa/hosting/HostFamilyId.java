package org.fujinowa.hosting;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a host family. */
public record HostFamilyId(UUID value) implements Serializable {

    /** A new identity. */
    public static HostFamilyId next() {
        return new HostFamilyId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static HostFamilyId of(String text) {
        return new HostFamilyId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
