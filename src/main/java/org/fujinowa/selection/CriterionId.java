package org.fujinowa.selection;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a criterion. */
public record CriterionId(UUID value) implements Serializable {

    /** A new identity. */
    public static CriterionId next() {
        return new CriterionId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static CriterionId of(String text) {
        return new CriterionId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
