package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.model.Message;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;

/**
 * Where every context puts what it wants sent. The message is a row in the transaction of the deed that it is about: neither
 * exists without the other. It is sent later, by {@link MailRounds}.
 */
@ApplicationScoped
@Transactional
public class Outbox {

    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<MessageDetails, Message> keeping;

    /** For the CDI proxy. */
    protected Outbox() {}

    @Inject
    public Outbox(Messages messages, AuditTrail auditTrail, CurrentCaller caller, Validator validator, Clock clock) {
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Message", messages, auditTrail, validator);
    }

    /**
     * Puts a message into the outbox, in the caller's transaction.
     *
     * @throws jakarta.validation.ConstraintViolationException if something in it is too long
     */
    @Requires(Permission.SEND_MESSAGES)
    public MessageId put(MessageDetails details) {
        keeping.check(details);
        var message = new Message(MessageId.next(), details, caller.get().signInName(), clock.instant());
        keeping.add(message);
        return message.id();
    }
}
