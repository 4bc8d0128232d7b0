package org.fujinowa.selection;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a question for referees. */
public record RefereeQuestionId(UUID value) implements Serializable {

    /** A new identity. */
    public static RefereeQuestionId next() {
        return new RefereeQuestionId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static RefereeQuestionId of(String text) {
        return new RefereeQuestionId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
