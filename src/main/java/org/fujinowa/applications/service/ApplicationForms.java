package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.Completeness;
import org.fujinowa.applications.model.PaperForm;
import org.fujinowa.applications.model.Question;
import org.fujinowa.applications.model.Questions;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Language;

/** Applications as paper: blank for those without a phone, filled in for the folder. */
@ApplicationScoped
@Transactional
public class ApplicationForms {

    private Applications applications;
    private Questions questions;
    private ProgrammeRegister programmes;
    private ApplicationPapers papers;
    private Press press;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected ApplicationForms() {}

    @Inject
    ApplicationForms(
            Applications applications,
            Questions questions,
            ProgrammeRegister programmes,
            ApplicationPapers papers,
            Press press,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.questions = questions;
        this.programmes = programmes;
        this.papers = papers;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    /** The form of a programme with nothing in it, as PDF/UA. */
    @Requires(Permission.VIEW_APPLICATIONS)
    public byte[] blank(ProgrammeId programme, Language language) {
        var details = programmes.get(programme).value();
        var asked = questions.of(programme).stream().map(Question::details).toList();
        var sections = Completeness.sections(asked, Map.of(), ApplicationState.ACCEPTED, !details.adults(), List.of());
        return press.set(new PaperForm(language, true)
                .write(language == Language.JA ? details.nameJa() : details.nameEn(), sections, clock.instant()));
    }

    /** An application with all its answers, as PDF/UA; the audit trail says who has taken it along. What only few see is left out for others. */
    @Requires(Permission.VIEW_APPLICATIONS)
    public byte[] filled(ApplicationId id, Language language) {
        var sheet = papers.shown(applications.get(id));
        audit.record(Deed.EXPORTED, Subject.of("Application", id), Changes.fact("file", "pdf"));
        var delegation = language == Language.JA
                ? sheet.delegation().nameJa()
                : sheet.delegation().nameEn();
        return press.set(new PaperForm(language, false)
                .write(sheet.details().name() + " – " + delegation, sheet.sections(), clock.instant()));
    }
}
