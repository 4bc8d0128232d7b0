package org.fujinowa.notification.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.notification.model.MessageFiles;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.notification.model.Reminders;
import org.fujinowa.notification.model.Templates;

/** The stores of this context over a test's entity manager. */
public final class MessageStores {

    private MessageStores() {}

    public static Messages messages(EntityManager entityManager) {
        return new JpaMessages(entityManager);
    }

    public static Templates templates(EntityManager entityManager) {
        return new JpaTemplates(entityManager);
    }

    public static MessageFiles files(EntityManager entityManager) {
        return new JpaMessageFiles(entityManager);
    }

    public static Reminders reminders(EntityManager entityManager) {
        return new JpaReminders(entityManager);
    }
}
