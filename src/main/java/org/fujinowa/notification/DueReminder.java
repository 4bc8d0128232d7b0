package org.fujinowa.notification;

import java.io.Serializable;

/**
 * A reminder that is due today.
 *
 * @param rule by which rule
 * @param kind what is missing
 * @param step which of its reminders, from 1
 * @param need who is reminded of what
 * @param written whether it is in the outbox already
 */
public record DueReminder(ReminderRuleId rule, MessageKind kind, int step, ReminderNeed need, boolean written)
        implements Serializable {

    /** Whether there is an address to write to. */
    public boolean reachable() {
        return !need.recipient().address().isBlank();
    }
}
