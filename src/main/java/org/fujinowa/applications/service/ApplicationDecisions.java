package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.applications.ApplicationDecided;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.ApplicationSubmitted;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.SectionNote;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.applications.model.GuardianTie;
import org.fujinowa.applications.model.Guardians;
import org.fujinowa.applications.model.Newcomer;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Reading;
import org.fujinowa.shared.RuleViolation;

/** What coordinators do with an application that has come: send it back, accept it, put it on the list of reserves, decline it. */
@ApplicationScoped
@Transactional
public class ApplicationDecisions {

    private static final String KIND = "Application";

    private Applications applications;
    private Guardians guardians;
    private ApplicationPapers papers;
    private ApplicationPost post;
    private ParticipantRegister participants;
    private Event<ApplicationDecided> decided;
    private Event<ApplicationSubmitted> submitted;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected ApplicationDecisions() {}

    @Inject
    ApplicationDecisions(
            Applications applications,
            Guardians guardians,
            ApplicationPapers papers,
            ApplicationPost post,
            ParticipantRegister participants,
            Event<ApplicationDecided> decided,
            Event<ApplicationSubmitted> submitted,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.applications = applications;
        this.guardians = guardians;
        this.papers = papers;
        this.post = post;
        this.participants = participants;
        this.decided = decided;
        this.submitted = submitted;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Asks the applicant to mend what stands in the notes, section by section. What guardians have agreed to is asked anew.
     *
     * @throws RuleViolation {@code applications.note-missing}, {@code applications.not-now}
     */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public void sendBack(ApplicationId id, List<SectionNote> notes) {
        var application = applications.lock(id);
        application.sendBack(notes);
        applications.guardiansOf(id).forEach(GuardianTie::askAnew);
        changed(application, "");
    }

    /**
     * Notes that the guardians have signed on paper, which somebody of the association holds in their hands.
     *
     * @param receivedBy who took the paper
     * @throws RuleViolation {@code applications.paper-undated} if it is not said who, {@code applications.not-now}
     */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public void agreedOnPaper(ApplicationId id, String receivedBy) {
        if (receivedBy.isBlank()) {
            throw new RuleViolation("applications.paper-undated");
        }
        var application = applications.lock(id);
        application.agreed();
        changed(application, "on paper, by " + receivedBy.strip());
        submitted.fire(new ApplicationSubmitted(id));
    }

    /**
     * The applicant takes part: they become a person and a participant, with allergies, animals and diet as they were answered.
     *
     * @throws RuleViolation {@code applications.not-now}, and those of {@link ParticipantRegister#addNewcomer}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public ParticipantId accept(ApplicationId id, ParticipantRole role) {
        var application = applications.lock(id);
        if (application.state() != ApplicationState.SUBMITTED && application.state() != ApplicationState.RESERVE) {
            throw new RuleViolation("applications.not-now");
        }
        var newcomer = new Newcomer(papers.sheet(application));
        var participant = participants.addNewcomer(newcomer.person(), newcomer.part(role));
        application.accept(participant);
        papers.reckon(application);
        changed(application, "");
        decided.fire(new ApplicationDecided(id, application.state()));
        return participant;
    }

    /**
     * The applicant waits for a place, or does not take part.
     *
     * @param decision {@code RESERVE} or {@code DECLINED}
     * @param reason why; the association answers for it
     * @throws RuleViolation {@code applications.reason-missing}, {@code applications.not-now}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void decide(ApplicationId id, ApplicationState decision, String reason) {
        var application = applications.lock(id);
        application.decide(decision, reason.strip());
        if (decision == ApplicationState.DECLINED) {
            application.overOn(LocalDate.now(clock));
        }
        changed(application, "");
        decided.fire(new ApplicationDecided(id, decision));
    }

    /**
     * Somebody who takes part gives the place back: they are withdrawn from the participants, so that no home is kept for them.
     *
     * @throws RuleViolation {@code applications.not-now}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void leave(ApplicationId id) {
        var application = applications.lock(id);
        application.leave();
        application.overOn(LocalDate.now(clock));
        participants.needsAHomeOnly(Objects.requireNonNull(application.participant()), null);
        changed(application, "gave the place back");
        decided.fire(new ApplicationDecided(id, application.state()));
    }

    /**
     * Takes {@link #leave} back: they take part as before, and need a home again.
     *
     * @throws RuleViolation {@code applications.not-now}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void comesAfterAll(ApplicationId id) {
        var application = applications.lock(id);
        application.returns();
        participants.returns(Objects.requireNonNull(application.participant()));
        changed(application, "comes after all");
        decided.fire(new ApplicationDecided(id, application.state()));
    }

    /** What that applicant reads, so that a code that is printed for them says so. */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public Reading readingOf(ApplicationId id) {
        var application = applications.get(id);
        return post.reading(application, application.details().language());
    }

    /** Another code for an applicant who has lost theirs; shown once, to be read out or printed. */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public NewLink applicantCode(ApplicationId id) {
        return post.applicant(applications.get(id));
    }

    /** A code for a guardian without a mailbox, to be printed and sent by letter; never given to the child. */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public NewLink guardianCode(ApplicationId id, GuardianId guardian) {
        var tie = applications.guardiansOf(id).stream()
                .filter(each -> each.guardian().equals(guardian))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("applications.not-now"));
        return post.guardian(tie.guardian(), guardians.get(tie.guardian()).details());
    }

    private void changed(ExchangeApplication application, String how) {
        applications.changed(application);
        audit.record(
                Deed.CHANGED,
                Subject.of(KIND, application.id()),
                Changes.fact("state", (application.state().name().toLowerCase(Locale.ROOT) + " " + how).strip()));
    }
}
