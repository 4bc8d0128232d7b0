package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import org.fujinowa.applications.ApplicationDetails;
import org.fujinowa.applications.BeginApplication;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;

/** How an application begins: with a name, and a code by which to come back. */
@ApplicationScoped
@Transactional
public class ApplicationStart {

    private Applications applications;
    private OpenWindows windows;
    private ApplicationPapers papers;
    private ApplicationPost post;
    private Clock clock;
    private RecordKeeping<ApplicationDetails, ExchangeApplication> keeping;

    /** For the CDI proxy. */
    protected ApplicationStart() {}

    @Inject
    ApplicationStart(
            Applications applications,
            OpenWindows windows,
            ApplicationPapers papers,
            ApplicationPost post,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.applications = applications;
        this.windows = windows;
        this.papers = papers;
        this.post = post;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Application", applications, audit, validator);
    }

    /**
     * Begins an application.
     *
     * @return the code by which the applicant comes back; it is shown once, and mailed where there is a mailbox
     * @throws RuleViolation {@code applications.window-closed} if one cannot apply today; {@code applications.begun-already} if the
     *     button was pressed twice; {@code notification.bad-address}
     */
    @OpenToAll("Everybody may apply while a window is open; nobody sees anything by it that is not theirs.")
    public NewLink begin(BeginApplication begin) {
        if (windows.of(begin.delegation()).isEmpty()) {
            throw new RuleViolation("applications.window-closed");
        }
        if (applications.find(begin.id()).isPresent()) {
            throw new RuleViolation("applications.begun-already");
        }
        var details =
                new ApplicationDetails(begin.delegation(), begin.name(), begin.language(), begin.mail(), null, "");
        keeping.check(details);
        var application = new ExchangeApplication(begin.id(), details, clock.instant());
        keeping.add(application);
        papers.reckon(application);
        return begin.mail().isBlank() ? post.applicant(application) : post.applicantByMail(application);
    }
}
