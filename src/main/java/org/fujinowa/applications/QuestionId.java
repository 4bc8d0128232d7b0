package org.fujinowa.applications;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a question. */
public record QuestionId(UUID value) implements Serializable {

    /** A new identity. */
    public static QuestionId next() {
        return new QuestionId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static QuestionId of(String text) {
        return new QuestionId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
