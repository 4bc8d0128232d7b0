package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.Mailbox;
import org.fujinowa.consents.Signer;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.OneTimeProof;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Texts;

/** How somebody who signs for themselves comes to the page and to a one-time code: by mail, or from a coordinator who knows them. */
@ApplicationScoped
@Transactional
public class SigningCodes {

    private static final Caller WRITER = Caller.job("one-time-code", Permission.SEND_MESSAGES);

    /** A year and a little: forms of the next year are signed by the same link. */
    private static final Duration LASTS = Duration.ofDays(400);

    private KnownSubjects subjects;
    private PersonalLinks links;
    private OneTimeProof proof;
    private Outbox outbox;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected SigningCodes() {}

    @Inject
    SigningCodes(
            KnownSubjects subjects,
            PersonalLinks links,
            OneTimeProof proof,
            Outbox outbox,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.subjects = subjects;
        this.links = links;
        this.proof = proof;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a one-time code for that subject proves. */
    static String purpose(Subject subject) {
        return "consent/self/" + subject.kind() + "/" + subject.id();
    }

    /**
     * Sends the caller a code.
     *
     * @throws RuleViolation {@code consents.no-mailbox} if we know no mailbox of theirs: then a coordinator reads one out
     */
    @Requires(Permission.SIGN_FOR_ONESELF)
    public void send() {
        var own = Optional.ofNullable(caller.get().own()).orElseThrow(() -> new AccessDenied("own consents"));
        var mailbox = subjects.mailbox(own)
                .filter(known -> !known.mail().isBlank())
                .orElseThrow(() -> new RuleViolation("consents.no-mailbox"));
        var texts = Texts.in(mailbox.language());
        var code = proof.issue(purpose(own));
        var message = new MessageDetails(
                MessageKind.NOTICE,
                mailbox.language(),
                mailbox.name(),
                mailbox.mail().strip(),
                texts.of("consents.mail.subject"),
                texts.of("consents.mail.body", mailbox.name(), code),
                null,
                MessageExtras.code(code, clock.instant().plus(OneTimeProof.HOLDS)));
        caller.actingAs(WRITER, () -> outbox.put(message));
    }

    /** A code to be read out to whoever signs for that subject; the audit trail says who did. */
    @Requires(Permission.MANAGE_CONSENTS)
    public String readOut(Subject subject) {
        mustSignAlone(subjects.get(subject));
        audit.record(Deed.CREATED, new Subject("OneTimeCode", subject.kind() + "/" + subject.id()), Changes.none());
        return proof.issue(purpose(subject));
    }

    /**
     * A personal link to the page where somebody signs for themselves, shown once, to be printed or read out. Families have
     * theirs already.
     *
     * @throws RuleViolation {@code consents.not-alone} if a guardian signs for them
     */
    @Requires(Permission.MANAGE_CONSENTS)
    public NewLink link(Subject subject) {
        var known = subjects.get(subject);
        mustSignAlone(known);
        var language = subjects.mailbox(subject).map(Mailbox::language).orElse(Language.JA);
        return links.issue(request(subject, known.name(), language));
    }

    static LinkRequest request(Subject subject, String name, Language language) {
        return new LinkRequest(Role.SIGNER, subject, name, language, LASTS);
    }

    private static void mustSignAlone(ConsentSubject subject) {
        if (subject.signers().contains(Signer.GUARDIAN)) {
            throw new RuleViolation("consents.not-alone");
        }
    }
}
