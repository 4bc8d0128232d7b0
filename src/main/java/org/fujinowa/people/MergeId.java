package org.fujinowa.people;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a merge of two records. */
public record MergeId(UUID value) implements Serializable {

    /** A new identity. */
    public static MergeId next() {
        return new MergeId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static MergeId of(String text) {
        return new MergeId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
