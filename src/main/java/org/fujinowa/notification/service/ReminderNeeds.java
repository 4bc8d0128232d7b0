package org.fujinowa.notification.service;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.ReminderNeed;

/** Asks a higher context who has not given what: messages do not know what a passport or a consent is. */
public interface ReminderNeeds {

    /** Of which kind its reminders are. */
    MessageKind kind();

    /** Everybody who is missing it, where it is needed on a day after the first and not after the last of these. */
    List<ReminderNeed> needs(LocalDate today, LocalDate last);
}
