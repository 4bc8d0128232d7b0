package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;

/** Writes one reminder, in a transaction of its own: one that cannot be written hinders no other. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ReminderStep {

    private Outbox outbox;

    /** For the CDI proxy. */
    protected ReminderStep() {}

    @Inject
    ReminderStep(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @throws org.fujinowa.shared.ConcurrentChange if another node writes the same one now */
    void write(MessageId id, MessageDetails message) {
        outbox.put(id, message);
    }
}
