package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.ApplicationDetails;
import org.fujinowa.applications.BeginApplication;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.security.service.Throttle;
import org.fujinowa.shared.RuleViolation;

/** How an application begins: with a name, and a code by which to come back. */
@ApplicationScoped
@Transactional
public class ApplicationStart {

    /** A whole class applies from the one address of its school. */
    private static final int PER_ADDRESS = 40;

    private static final int OVERALL = 300;

    private Applications applications;
    private OpenWindows windows;
    private ApplicationPapers papers;
    private ApplicationPost post;
    private Throttle throttle;
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
            Throttle throttle,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.applications = applications;
        this.windows = windows;
        this.papers = papers;
        this.post = post;
        this.throttle = throttle;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Application", applications, audit, validator);
    }

    /** A mailbox that was given at the beginning is not asked for once more, where the programme asks for one. */
    private void prefill(ExchangeApplication application, String mail) {
        if (!mail.isBlank()) {
            papers.sheet(application).open().stream()
                    .filter(section -> section.questions().stream()
                            .anyMatch(asked -> asked.question().key().equals(AnswerKeys.OWN_MAIL)))
                    .findFirst()
                    .ifPresent(section -> papers.take(
                            application,
                            section.section(),
                            List.of(GivenAnswer.words(AnswerKeys.OWN_MAIL, mail.strip()))));
        }
    }

    /**
     * Begins an application.
     *
     * @param address the network address that asks, for the throttle
     * @return the code by which the applicant comes back; it is shown once, and mailed where there is a mailbox
     * @throws RuleViolation {@code applications.window-closed} if one cannot apply today; {@code applications.begun-already} if the
     *     button was pressed twice; {@code notification.bad-address}; {@code security.too-busy} if very many are begun
     */
    @OpenToAll("Everybody may apply while a window is open; nobody sees anything by it that is not theirs.")
    public NewLink begin(BeginApplication begin, String address) {
        if (windows.of(begin.delegation()).isEmpty()) {
            throw new RuleViolation("applications.window-closed");
        }
        if (applications.find(begin.id()).isPresent()) {
            throw new RuleViolation("applications.begun-already");
        }
        var details =
                new ApplicationDetails(begin.delegation(), begin.name(), begin.language(), begin.mail(), null, "");
        keeping.check(details);
        throttle.refuseFlood("application", address, PER_ADDRESS, OVERALL);
        var application = new ExchangeApplication(begin.id(), details, clock.instant());
        keeping.add(application);
        papers.reckon(application);
        prefill(application, begin.mail());
        return begin.mail().isBlank() ? post.applicant(application) : post.applicantByMail(application);
    }
}
