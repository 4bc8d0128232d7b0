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

    private Messages messages;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<MessageDetails, Message> keeping;

    /** For the CDI proxy. */
    protected Outbox() {}

    @Inject
    public Outbox(Messages messages, AuditTrail auditTrail, CurrentCaller caller, Validator validator, Clock clock) {
        this.messages = messages;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Message", messages, auditTrail, validator);
    }

    /**
     * Puts a message into the outbox, in the caller's transaction.
     *
     * @throws jakarta.validation.ConstraintViolationException if kind or language is missing
     */
    @Requires(Permission.SEND_MESSAGES)
    public MessageId put(MessageDetails details) {
        return put(MessageId.next(), details);
    }

    /**
     * The same under an identity of the caller's, so that a deed which is done twice, by a second press of a button or by a job
     * that starts again, writes once.
     */
    @Requires(Permission.SEND_MESSAGES)
    public MessageId put(MessageId id, MessageDetails details) {
        keeping.check(details);
        if (messages.find(id).isEmpty()) {
            keeping.add(new Message(id, details, caller.get().signInName(), clock.instant()));
        }
        return id;
    }
}
