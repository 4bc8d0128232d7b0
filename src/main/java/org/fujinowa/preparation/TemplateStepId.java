package org.fujinowa.preparation;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a step of a checklist template. */
public record TemplateStepId(UUID value) implements Serializable {

    /** A new identity. */
    public static TemplateStepId next() {
        return new TemplateStepId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static TemplateStepId of(String text) {
        return new TemplateStepId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
