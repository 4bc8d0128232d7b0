package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.ApplicationWithdrawn;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;

/** The application of whoever calls: no method takes an identity, so no address can lead to another's. */
@ApplicationScoped
@Transactional
public class MyApplication {

    private static final String KIND = "Application";

    private Applications applications;
    private ApplicationPapers papers;
    private ApplicationPost post;
    private Sending sending;
    private Event<ApplicationWithdrawn> withdrawn;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected MyApplication() {}

    @Inject
    MyApplication(
            Applications applications,
            ApplicationPapers papers,
            ApplicationPost post,
            Sending sending,
            Event<ApplicationWithdrawn> withdrawn,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.applications = applications;
        this.papers = papers;
        this.post = post;
        this.sending = sending;
        this.withdrawn = withdrawn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Everything that it says so far. */
    @Requires(Permission.APPLY)
    public ApplicationSheet read() {
        return papers.sheet(applications.get(own()));
    }

    /**
     * Takes answers into a section; what was not answered again stays as it was. Wrong and missing answers are taken too: nothing
     * that was typed is lost.
     *
     * @return the section as it is now, with what is missing
     * @throws RuleViolation {@code applications.not-now} if it is not the applicant's turn there, or {@code form.too-long}
     */
    @Requires(Permission.APPLY)
    public SectionSheet save(ApplicationSection section, List<GivenAnswer> answers) {
        var application = applications.lock(own());
        papers.take(application, section, answers);
        return ApplicationPapers.open(papers.sheet(application), section);
    }

    /**
     * The applicant is done: it goes to the guardians, or to the association if the applicant is of age.
     *
     * @throws RuleViolation {@code applications.incomplete} if something is missing, {@code applications.not-now}
     */
    @Requires(Permission.APPLY)
    public void send() {
        sending.send(applications.lock(own()));
    }

    /** The applicant takes it back. Nobody can go on with it afterwards. */
    @Requires(Permission.APPLY)
    public void withdraw() {
        var application = applications.lock(own());
        application.withdraw();
        application.overOn(LocalDate.now(clock));
        applications.changed(application);
        audit.record(Deed.CHANGED, Subject.of(KIND, application.id()), Changes.fact("withdrawn", clock.instant()));
        withdrawn.fire(new ApplicationWithdrawn(application.id()));
    }

    /** Another code to come back by, for whoever has lost the first one. The first one goes on to hold. */
    @Requires(Permission.APPLY)
    public NewLink newCode() {
        return post.applicant(applications.get(own()));
    }

    private ApplicationId own() {
        return ApplicationId.of(caller.own(KIND));
    }
}
