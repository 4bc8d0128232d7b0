package org.fujinowa.notification;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of the programme to which a template belongs, as the context of programmes knows it. */
public record TemplateProgramme(UUID value) implements Serializable {

    /** A new identity. */
    public static TemplateProgramme next() {
        return new TemplateProgramme(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static TemplateProgramme of(String text) {
        return new TemplateProgramme(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
