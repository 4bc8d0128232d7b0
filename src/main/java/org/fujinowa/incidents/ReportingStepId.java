package org.fujinowa.incidents;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a step of the reporting chain. */
public record ReportingStepId(UUID value) implements Serializable {

    /** A new identity. */
    public static ReportingStepId next() {
        return new ReportingStepId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static ReportingStepId of(String text) {
        return new ReportingStepId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
