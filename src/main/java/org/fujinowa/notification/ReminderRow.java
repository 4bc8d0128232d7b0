package org.fujinowa.notification;

import java.io.Serializable;

/**
 * A rule of reminding in a list.
 *
 * @param id identity
 * @param version for a change
 * @param details what it says
 */
public record ReminderRow(ReminderRuleId id, long version, ReminderDetails details) implements Serializable {}
