package org.fujinowa.guardians.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.GuardianRow;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.applications.service.ChildrenOfGuardian;
import org.fujinowa.consents.service.OwnConsents;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.OneTimeProof;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Texts;

/** One-time codes by which guardians sign: sent to their mailbox, or read out by a coordinator who knows whom they talk to. */
@ApplicationScoped
@Transactional
public class GuardianCodes {

    private static final Caller WRITER = Caller.job("one-time-code", Permission.SEND_MESSAGES);

    private ChildrenOfGuardian children;
    private ApplicationRegister applications;
    private OneTimeProof proof;
    private Outbox outbox;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected GuardianCodes() {}

    @Inject
    GuardianCodes(
            ChildrenOfGuardian children,
            ApplicationRegister applications,
            OneTimeProof proof,
            Outbox outbox,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.children = children;
        this.applications = applications;
        this.proof = proof;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Sends the caller a code.
     *
     * @throws RuleViolation {@code guardians.no-mailbox} if we know no mailbox of theirs: then a coordinator reads one out
     */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public void send() {
        var me = children.me();
        if (me.mail().isBlank()) {
            throw new RuleViolation("guardians.no-mailbox");
        }
        var texts = Texts.in(me.language());
        var code = proof.issue(OwnConsents.purpose(caller.own("Guardian")));
        var message = new MessageDetails(
                MessageKind.NOTICE,
                me.language(),
                me.name(),
                me.mail().strip(),
                texts.of("guardians.mail.subject"),
                texts.of("guardians.mail.body", me.name(), code),
                null,
                MessageExtras.code(code, clock.instant().plus(OneTimeProof.HOLDS)));
        caller.actingAs(WRITER, () -> outbox.put(message));
    }

    /**
     * A code for a guardian of that applicant, to be read out to them; the audit trail says who did.
     *
     * @throws NoSuchRecord if they do not answer for that applicant
     */
    @Requires(Permission.MANAGE_CONSENTS)
    public String readOut(ApplicationId application, GuardianId guardian) {
        guardians(application).stream()
                .filter(row -> row.id().equals(guardian))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord(guardian));
        audit.record(Deed.CREATED, Subject.of("OneTimeCode", guardian), Changes.none());
        return proof.issue(OwnConsents.purpose(guardian.toString()));
    }

    /** Who answers for that applicant. */
    @Requires(Permission.MANAGE_CONSENTS)
    public List<GuardianRow> guardians(ApplicationId application) {
        return applications.look(application).guardians();
    }
}
