package org.fujinowa.notification;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a rule of reminding. */
public record ReminderRuleId(UUID value) implements Serializable {

    /** A new identity. */
    public static ReminderRuleId next() {
        return new ReminderRuleId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static ReminderRuleId of(String text) {
        return new ReminderRuleId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
