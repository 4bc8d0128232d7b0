package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.notification.AnswerSheet;
import org.fujinowa.notification.MessageAnswer;
import org.fujinowa.notification.model.Message;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;

/** How receivers say that they have read a message, and answer it: by the code in its address, without an account. */
@ApplicationScoped
@Transactional
public class MessageAnswers {

    /** After that long nobody waits for an answer. */
    static final Duration HOLDS = Duration.ofDays(90);

    private static final Caller RECEIVER = Caller.job("receiver");

    private Messages messages;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected MessageAnswers() {}

    @Inject
    public MessageAnswers(Messages messages, AuditTrail audit, CurrentCaller caller, Clock clock) {
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What is asked there. To look changes nothing, so that mail programs that look at addresses answer nothing.
     *
     * @throws RuleViolation {@code notification.answer-closed} if the code opens nothing (any more)
     */
    @OpenToAll("The code is the proof; it says nothing but the subject of a message that its holder has.")
    public AnswerSheet look(String code) {
        var row = read(code).row();
        return new AnswerSheet(
                row.details().subject(),
                row.details().language(),
                row.details().extras().asking(),
                row.answerState());
    }

    /** The receiver says that they have read it; throws as {@link #look} does. */
    @OpenToAll("The code is the proof.")
    public void seen(String code) {
        var message = read(code);
        message.seen(clock.instant());
        written(message);
    }

    /**
     * The receiver answers; throws as {@link #look} does.
     *
     * @throws RuleViolation {@code notification.answer-missing}, {@code notification.answer-too-long}
     */
    @OpenToAll("The code is the proof.")
    public void answer(String code, MessageAnswer given) {
        var message = read(code);
        message.answered(given, clock.instant());
        written(message);
    }

    private Message read(String code) {
        var typed = new AnswerCode(code.strip());
        if (!typed.plausible()) {
            throw new RuleViolation("notification.answer-closed");
        }
        return messages.answeredBy(typed.hash())
                .filter(message -> message.answerable(clock.instant(), HOLDS))
                .orElseThrow(() -> new RuleViolation("notification.answer-closed"));
    }

    private void written(Message message) {
        messages.changed(message);
        caller.actingAs(RECEIVER, () -> {
            audit.record(
                    Deed.CHANGED,
                    Subject.of("Message", message.id()),
                    Changes.fact("answer", message.row().answerState()));
            return message;
        });
    }
}
