package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.model.Message;
import org.fujinowa.notification.model.Message.Claim;
import org.fujinowa.notification.model.MessageFile;
import org.fujinowa.notification.model.MessageFiles;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;

/**
 * What is written down on a message's way out, each step in a transaction of its own: the next step begins only when the one
 * before it is on disk. A step throws {@link org.fujinowa.shared.ConcurrentChange} if another node was quicker.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SendingSteps {

    private Messages messages;
    private MessageFiles files;
    private AuditTrail auditTrail;
    private Clock clock;

    /** For the CDI proxy. */
    protected SendingSteps() {}

    @Inject
    SendingSteps(Messages messages, MessageFiles files, AuditTrail auditTrail, Clock clock) {
        this.messages = messages;
        this.files = files;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Messages whose turn has come. */
    List<MessageId> due(int most) {
        return messages.due(clock.instant(), most);
    }

    /** Messages whose node has been silent for too long. */
    List<MessageId> abandoned() {
        return messages.claimedBefore(clock.instant().minus(Message.CLAIM_HOLDS));
    }

    /** Takes a message away from a dead node. */
    void takeBack(MessageId id) {
        var message = messages.get(id);
        message.abandoned(clock.instant());
        messages.changed(message);
        told(message);
    }

    /** Claims a message for this node; empty if it is not its turn any more. */
    Optional<Claim> claim(MessageId id, String domain) {
        var message = messages.get(id);
        var claim = message.claim(clock.instant(), domain).map(this::opened);
        if (claim.isPresent()
                && claim.get().files().size() < enclosed(claim.get()).size()) {
            message.fileGone(claim.get(), clock.instant());
        }
        messages.changed(message);
        if (message.state() == MessageState.FAILED) {
            told(message);
            return Optional.empty();
        }
        return claim;
    }

    private Claim opened(Claim claim) {
        return claim.with(enclosed(claim).stream()
                .map(files::find)
                .flatMap(Optional::stream)
                .map(MessageFile::open)
                .toList());
    }

    private static List<MessageFileId> enclosed(Claim claim) {
        return claim.details().extras().files();
    }

    /** Writes down that the message is handed over next; false if it must not be. */
    boolean handOver(Claim claim) {
        var message = messages.get(claim.id());
        var holds = message.handOver(claim, clock.instant());
        messages.changed(message);
        return holds;
    }

    /** Writes down what the mail server answered. */
    void answered(Claim claim, Post.Answer answer) {
        var message = messages.get(claim.id());
        var now = clock.instant();
        switch (answer.outcome()) {
            case TAKEN -> message.taken(claim, now, answer.words());
            case REFUSED -> message.refused(claim, now, answer.words());
            case NOT_NOW -> message.postponed(claim, now, answer.words());
            case UNKNOWN -> message.unknown(claim, now, answer.words());
        }
        messages.changed(message);
        told(message);
    }

    private void told(Message message) {
        if (message.state() != MessageState.WAITING) {
            auditTrail.record(
                    Deed.CHANGED, Subject.of("Message", message.id()), Changes.fact("state", message.state()));
        }
    }
}
