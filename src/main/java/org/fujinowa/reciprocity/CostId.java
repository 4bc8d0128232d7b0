package org.fujinowa.reciprocity;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a cost. */
public record CostId(UUID value) implements Serializable {

    /** A new identity. */
    public static CostId next() {
        return new CostId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static CostId of(String text) {
        return new CostId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
