package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.ApplicationSubmitted;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.SectionNote;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.GuardianTie;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;

/** What a guardian says to a child's application. When every guardian has agreed, it has reached the association. */
@ApplicationScoped
@Transactional
public class GuardianAnswers {

    private Applications applications;
    private Event<ApplicationSubmitted> submitted;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected GuardianAnswers() {}

    @Inject
    GuardianAnswers(
            Applications applications,
            Event<ApplicationSubmitted> submitted,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.applications = applications;
        this.submitted = submitted;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The caller agrees to what their child has sent.
     *
     * @throws AccessDenied if it is not one of the caller's children
     * @throws RuleViolation {@code applications.not-now} if nothing waits for a guardian
     */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public void agree(ApplicationId id) {
        var application = applications.lock(id);
        var tie = mine(id);
        if (application.state() != ApplicationState.AWAITING_GUARDIAN) {
            throw new RuleViolation("applications.not-now");
        }
        tie.agree(clock.instant());
        audit.record(Deed.CHANGED, Subject.of("Application", id), Changes.fact("agreed", tie.guardian()));
        if (applications.guardiansOf(id).stream().allMatch(GuardianTie::agreed)) {
            application.agreed();
            applications.changed(application);
            submitted.fire(new ApplicationSubmitted(id));
        }
    }

    /**
     * The caller asks their child to mend something. Whatever guardians have agreed to is asked anew afterwards.
     *
     * @throws AccessDenied if it is not one of the caller's children
     * @throws RuleViolation {@code applications.not-now}, or {@code applications.note-missing} if nothing is said
     */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public void sendBack(ApplicationId id, ApplicationSection section, String note) {
        var application = applications.lock(id);
        mine(id);
        if (application.state() != ApplicationState.AWAITING_GUARDIAN) {
            throw new RuleViolation("applications.not-now");
        }
        application.sendBack(
                List.of(new SectionNote(section, note.strip(), caller.get().displayName())));
        applications.guardiansOf(id).forEach(GuardianTie::askAnew);
        applications.changed(application);
        audit.record(Deed.CHANGED, Subject.of("Application", id), Changes.fact("state", application.state()));
    }

    private GuardianTie mine(ApplicationId id) {
        var own = GuardianId.of(caller.own("Guardian"));
        return applications.guardiansOf(id).stream()
                .filter(tie -> tie.guardian().equals(own))
                .findFirst()
                .orElseThrow(() -> new AccessDenied(Permission.ANSWER_FOR_CHILDREN));
    }
}
