package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fujinowa.emergency.SafetyQuestion;
import org.fujinowa.emergency.SafetyState;
import org.fujinowa.emergency.model.SafetyChecks;
import org.fujinowa.emergency.model.SafetyReplies;
import org.fujinowa.emergency.model.SafetyReply;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;

/** How people say that they are safe: by the code in their own link, without an account, as often as things change. */
@ApplicationScoped
@Transactional
public class SafetyAnswers {

    private static final String RECEIVER = "job:receiver";

    private SafetyChecks checks;
    private SafetyReplies replies;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected SafetyAnswers() {}

    @Inject
    SafetyAnswers(SafetyChecks checks, SafetyReplies replies, AuditTrail audit, Clock clock) {
        this.checks = checks;
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is asked there. To look changes nothing, so that mail programs that look at addresses answer nothing.
     *
     * @throws RuleViolation {@code emergency.safety-closed} if the code opens nothing (any more)
     */
    @OpenToAll(
            "The code is the proof; it says nothing but the name of the one person or family that its holder was asked about.")
    public SafetyQuestion look(String code) {
        var reply = read(code);
        return new SafetyQuestion(checks.get(reply.check()).details(), reply.details());
    }

    /**
     * The answer; throws as {@link #look} does.
     *
     * @param words with whom they are, or what they need
     * @throws RuleViolation {@code emergency.with-whom} if they are with somebody and do not say with whom, {@code form.too-long}
     */
    @OpenToAll("The code is the proof.")
    public void answer(String code, SafetyState state, String words) {
        var reply = read(code);
        var said = words.strip();
        if (state == SafetyState.WITH_SOMEBODY && said.isEmpty()) {
            throw new RuleViolation("emergency.with-whom");
        }
        if (said.length() > SafetyDesk.LONGEST_WORDS) {
            throw new RuleViolation("form.too-long", SafetyDesk.LONGEST_WORDS);
        }
        reply.change(reply.details().answered(state, said, clock.instant(), ""));
        replies.changed(reply);
        audit.recordAs(
                RECEIVER, Deed.CHANGED, Subject.of("SafetyReply", reply.id()), Changes.fact("state", state.name()));
    }

    private SafetyReply read(String code) {
        var typed = new AnswerCode(code.strip());
        if (!typed.plausible()) {
            throw new RuleViolation("emergency.safety-closed");
        }
        return replies.findByCode(typed.hash())
                .filter(reply -> checks.get(reply.check()).details().closedAt() == null)
                .orElseThrow(() -> new RuleViolation("emergency.safety-closed"));
    }
}
