package org.fujinowa.notification;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a template. */
public record TemplateId(UUID value) implements Serializable {

    /** A new identity. */
    public static TemplateId next() {
        return new TemplateId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static TemplateId of(String text) {
        return new TemplateId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
