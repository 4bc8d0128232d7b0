package org.fujinowa.notification.model;

import org.fujinowa.shared.store.Nouns;

/** All rules of reminding. */
public interface Reminders extends Nouns<Reminder> {}
