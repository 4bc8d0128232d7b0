package org.fujinowa.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.notification.model.Reminder;
import org.fujinowa.notification.model.Reminders;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaReminders extends JpaNouns<Reminder> implements Reminders {

    JpaReminders() {
        super(listing());
    }

    JpaReminders(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Reminder> listing() {
        return Listing.of(Reminder.class, "daysBefore", SortColumn.number("daysBefore"));
    }
}
