package org.fujinowa.matching;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a plan that was kept or tried out. */
public record PlanId(UUID value) implements Serializable {

    /** A new identity. */
    public static PlanId next() {
        return new PlanId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static PlanId of(String text) {
        return new PlanId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
