package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.emergency.SafetyCheckDetails;
import org.fujinowa.emergency.SafetyCheckId;
import org.fujinowa.emergency.SafetyReason;
import org.fujinowa.emergency.SafetyReplyDetails;
import org.fujinowa.emergency.SafetyReplyId;
import org.fujinowa.emergency.SafetyRow;
import org.fujinowa.emergency.SafetySheet;
import org.fujinowa.emergency.SafetyState;
import org.fujinowa.emergency.model.SafetyCheck;
import org.fujinowa.emergency.model.SafetyChecks;
import org.fujinowa.emergency.model.SafetyReplies;
import org.fujinowa.emergency.model.SafetyReply;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;

/** Safety confirmations as the office starts, follows and closes them. */
@ApplicationScoped
@Transactional
public class SafetyDesk {

    static final int LONGEST_WORDS = 300;

    private static final Comparator<SafetyRow> MISSING_FIRST = Comparator.comparing(
                    (SafetyRow row) -> row.details().state())
            .thenComparing(row -> row.details().family())
            .thenComparing(row -> row.details().writtenName())
            .thenComparing(row -> row.id().toString());

    private SafetyChecks checks;
    private SafetyReplies replies;
    private SafetyPost post;
    private DelegationRegister delegations;
    private LinkAddress address;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<SafetyCheckDetails, SafetyCheck> keeping;
    private RecordKeeping<SafetyReplyDetails, SafetyReply> answering;

    /** For the CDI proxy. */
    protected SafetyDesk() {}

    @Inject
    SafetyDesk(
            SafetyChecks checks,
            SafetyReplies replies,
            SafetyPost post,
            DelegationRegister delegations,
            LinkAddress address,
            AuditTrail audit,
            CurrentCaller caller,
            Validator validator,
            Clock clock) {
        this.checks = checks;
        this.replies = replies;
        this.post = post;
        this.delegations = delegations;
        this.address = address;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("SafetyCheck", checks, audit, validator);
        this.answering = new RecordKeeping<>("SafetyReply", replies, audit, validator);
    }

    /** The safety confirmations of that delegation, the newest first. */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public List<SafetySheet> of(DelegationId delegation) {
        audit.lookThrough(new Subject("SafetyChecks", delegation.toString()));
        return checks.of(delegation).stream().map(this::sheet).toList();
    }

    /** One with everybody in it; throws {@link org.fujinowa.shared.NoSuchRecord} if there is none. */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public SafetySheet get(SafetyCheckId id) {
        audit.lookThrough(new Subject("SafetyCheck", id.toString()));
        return sheet(checks.get(id));
    }

    /**
     * Asks everybody of these delegations, those who answer for them, and the families where they stay.
     *
     * @return one safety confirmation for each delegation
     * @throws RuleViolation {@code emergency.no-delegation} if there is none
     */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public List<SafetyCheckId> start(List<DelegationId> whom, SafetyReason reason, String textJa, String textEn) {
        if (whom.isEmpty()) {
            throw new RuleViolation("emergency.no-delegation");
        }
        return whom.stream()
                .distinct()
                .map(delegation -> start(delegation, reason, textJa.strip(), textEn.strip()))
                .toList();
    }

    private SafetyCheckId start(DelegationId delegation, SafetyReason reason, String textJa, String textEn) {
        delegations.refuseUnknown(delegation);
        var details = new SafetyCheckDetails(
                delegation,
                reason,
                textJa,
                textEn.isEmpty() ? textJa : textEn,
                clock.instant(),
                caller.get().displayName(),
                null);
        keeping.check(details);
        var id = SafetyCheckId.next();
        keeping.add(new SafetyCheck(id, details));
        post.ask(id, details).forEach(reply -> {
            var code = new AnswerCode(reply.code());
            answering.add(new SafetyReply(SafetyReplyId.next(), reply, code.hash()));
        });
        return id;
    }

    /**
     * Writes down what was heard by telephone.
     *
     * @param words with whom they are, or what they need
     * @throws RuleViolation {@code form.too-long}, {@code emergency.safety-closed}
     */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public void heard(SafetyReplyId id, SafetyState state, String words) {
        var reply = replies.get(id);
        if (checks.get(reply.check()).details().closedAt() != null) {
            throw new RuleViolation("emergency.safety-closed");
        }
        if (words.length() > LONGEST_WORDS) {
            throw new RuleViolation("form.too-long", LONGEST_WORDS);
        }
        var said = reply.details()
                .answered(state, words.strip(), clock.instant(), caller.get().displayName());
        answering.change(id, reply.version(), said);
    }

    /** Ends it: the links open nothing any more. */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public void close(SafetyCheckId id, long version) {
        keeping.change(id, version, checks.get(id).details().closed(clock.instant()));
    }

    private SafetySheet sheet(SafetyCheck check) {
        var rows = replies.of(check.id()).stream()
                .map(reply -> new SafetyRow(
                        reply.id(),
                        reply.details(),
                        address.ofPage("/safe?code=" + reply.details().code())))
                .sorted(MISSING_FIRST)
                .toList();
        return new SafetySheet(check.id(), check.version(), check.details(), rows);
    }
}
