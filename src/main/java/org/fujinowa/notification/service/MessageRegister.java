package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageRow;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.SendingTime;
import org.fujinowa.notification.model.Message;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;

/** All messages, how far they have come, and what a person decides about those that did not arrive by themselves. */
@ApplicationScoped
@Transactional
public class MessageRegister {

    private Messages messages;
    private AuditTrail auditTrail;
    private CurrentCaller caller;
    private Post post;
    private Clock clock;
    private RecordKeeping<MessageDetails, Message> keeping;

    /** For the CDI proxy. */
    protected MessageRegister() {}

    @Inject
    MessageRegister(
            Messages messages,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Validator validator,
            Post post,
            Clock clock) {
        this.messages = messages;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.post = post;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Message", messages, auditTrail, validator);
    }

    /** A page of the list, oldest first unless turned round; filters {@code state}, {@code kind} and
     * {@code answerState}, {@code unread} ({@code ANSWERED}). */
    @Requires(Permission.SEND_MESSAGES)
    public Slice<MessageRow> page(ListRequest request) {
        return messages.page(request).map(Message::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.SEND_MESSAGES)
    public Slice<MessageRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /**
     * A message for somebody who reads it; the audit trail says so.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such message
     */
    @Requires(Permission.SEND_MESSAGES)
    public MessageRow look(MessageId id) {
        var row = messages.get(id).row();
        auditTrail.record(Deed.VIEWED, Subject.of("Message", id), Changes.none());
        return row;
    }

    /** How far a message has come, without looking at what it says. */
    @Requires(Permission.SEND_MESSAGES)
    public Optional<MessageState> state(MessageId id) {
        return messages.find(id).map(Message::state);
    }

    /** How many are in that state. */
    @Requires(Permission.SEND_MESSAGES)
    public long count(MessageState state) {
        return messages.count(state);
    }

    /** Whether a mail server is set; while none is, nothing is sent and everything waits. */
    @Requires(Permission.SEND_MESSAGES)
    public boolean sends() {
        return post.ready();
    }

    /**
     * Has a message sent again that failed, or of which nobody knows.
     *
     * @throws org.fujinowa.shared.RuleViolation {@code notification.not-now}
     * @throws ConcurrentChange if it has changed since that version
     */
    @Requires(Permission.SEND_MESSAGES)
    public void sendAgain(MessageId id, long version) {
        decide(id, version, Message::sendAgain);
    }

    /** Withdraws a message; throws as {@link #sendAgain} does. */
    @Requires(Permission.SEND_MESSAGES)
    public void cancel(MessageId id, long version) {
        decide(id, version, Message::cancel);
    }

    /** Notes that a message did arrive of which nobody knew; throws as {@link #sendAgain} does. */
    @Requires(Permission.SEND_MESSAGES)
    public void arrived(MessageId id, long version) {
        decide(id, version, Message::arrived);
    }

    /**
     * Has a message sent at another time that waits for one.
     *
     * @throws org.fujinowa.shared.RuleViolation {@code notification.not-now}, {@code notification.time-past}, {@code notification.time-too-far};
     *     as {@link #sendAgain} does otherwise
     */
    @Requires(Permission.SEND_MESSAGES)
    public void moveTo(MessageId id, long version, Instant time) {
        SendingTime.mustBeAhead(time, clock.instant());
        decide(id, version, (message, by, now) -> message.moveTo(time, by, now));
    }

    /** Notes that somebody here has read the answer to a message. */
    @Requires(Permission.SEND_MESSAGES)
    public void answerRead(MessageId id, long version) {
        decide(id, version, Message::answerRead);
    }

    /** How many answers nobody here has read. */
    @Requires(Permission.SEND_MESSAGES)
    public long unread() {
        return messages.unread();
    }

    private interface Decision {
        void about(Message message, String by, Instant now);
    }

    private void decide(MessageId id, long version, Decision decision) {
        var message = messages.get(id);
        ConcurrentChange.refuseUnlessSame(version, message.version());
        var before = message.state();
        decision.about(message, caller.get().signInName(), clock.instant());
        messages.changed(message);
        auditTrail.record(
                Deed.CHANGED, Subject.of("Message", id), Changes.fact("state", before + " → " + message.state()));
    }
}
