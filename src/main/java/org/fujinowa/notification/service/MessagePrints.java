package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.documents.pdf.Overflow;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.model.MessagePaper;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;

/** Messages on paper: as a letter, and as one sheet to be sent by FAX. */
@ApplicationScoped
@Transactional
public class MessagePrints {

    private Messages messages;
    private Press press;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected MessagePrints() {}

    @Inject
    public MessagePrints(Messages messages, Press press, AuditTrail audit, Clock clock) {
        this.messages = messages;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    /** A message as a letter (PDF/UA-1); the audit trail says who took it. */
    @Requires(Permission.SEND_MESSAGES)
    public byte[] letter(MessageId id) {
        return press.set(MessagePaper.letters(List.of(taken(id, "letter")), clock.instant()));
    }

    /**
     * A message as one sheet of FAX with its heads.
     *
     * @throws RuleViolation {@code notification.fax-too-long}, which says by how many lines
     */
    @Requires(Permission.SEND_MESSAGES)
    public byte[] fax(MessageId id) {
        var sheet = press.set(MessagePaper.fax(taken(id, "fax"), clock.instant()));
        var lines = Overflow.lines(sheet);
        if (lines > 0) {
            throw new RuleViolation("notification.fax-too-long", lines);
        }
        return sheet;
    }

    /** Letters that are not in the outbox, each on a page of its own, for a service that has asked its own permission. */
    @OpenToAll("Only sets what a service has written that asks its own permission.")
    public byte[] set(List<MessageDetails> letters) {
        return press.set(MessagePaper.letters(letters, clock.instant()));
    }

    private MessageDetails taken(MessageId id, String how) {
        var details = messages.get(id).row().details();
        audit.record(Deed.EXPORTED, Subject.of("Message", id), Changes.fact("file", how));
        return details;
    }
}
