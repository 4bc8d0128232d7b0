package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.applications.ApplicationDetails;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationRow;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.TakenAlong;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;

/** All applications as coordinators see them, and those that came on paper. */
@ApplicationScoped
@Transactional
public class ApplicationRegister {

    private static final String KIND = "Application";

    private Applications applications;
    private ApplicationPapers papers;
    private Sending sending;
    private AuditTrail audit;
    private Clock clock;
    private RecordKeeping<ApplicationDetails, ExchangeApplication> keeping;

    /** For the CDI proxy. */
    protected ApplicationRegister() {}

    @Inject
    ApplicationRegister(
            Applications applications,
            ApplicationPapers papers,
            Sending sending,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.applications = applications;
        this.papers = papers;
        this.sending = sending;
        this.audit = audit;
        this.clock = clock;
        this.keeping = new RecordKeeping<>(KIND, applications, audit, validator);
    }

    /**
     * A page of the list, sorted by {@code name}, {@code begunAt} or {@code missing}; filters {@code delegation}, {@code state},
     * {@code complete} ({@code true}, {@code false}).
     */
    @Requires(Permission.VIEW_APPLICATIONS)
    public Slice<ApplicationRow> page(ListRequest request) {
        return applications.page(request).map(ApplicationRegister::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_APPLICATIONS)
    @TakenAlong
    public Slice<ApplicationRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** Those for one delegation, without their answers. */
    @Requires(Permission.VIEW_APPLICATIONS)
    public List<ApplicationRow> of(DelegationId delegation) {
        return applications.of(delegation).stream()
                .map(ApplicationRegister::row)
                .toList();
    }

    /** What the list says of one. */
    @Requires(Permission.VIEW_APPLICATIONS)
    public ApplicationRow rowOf(ApplicationId id) {
        return row(applications.get(id));
    }

    /** The participant that an application became, if it did. */
    @Requires(Permission.VIEW_APPLICATIONS)
    public Optional<ParticipantId> becameOf(ApplicationId id) {
        return Optional.ofNullable(applications.get(id).participant());
    }

    /** The application that became that participant, if one did. */
    @Requires(Permission.VIEW_APPLICATIONS)
    public Optional<ApplicationId> applicationOf(ParticipantId participant) {
        return applications.ofParticipant(participant).map(ExchangeApplication::id);
    }

    /** The applications that became these participants; those that were entered otherwise have none. */
    @Requires(Permission.VIEW_APPLICATIONS)
    public Map<ParticipantId, ApplicationId> applicationsOf(Collection<ParticipantId> taking) {
        return applications.ofParticipants(taking).stream()
                .collect(Collectors.toMap(
                        application -> Objects.requireNonNull(application.participant()),
                        ExchangeApplication::id,
                        (one, other) -> one));
    }

    /**
     * Everything that one says, for somebody who reads it; the audit trail says who did. What the applicant was told only few see
     * is withheld from those who are not among them.
     */
    @Requires(Permission.VIEW_APPLICATIONS)
    public ApplicationSheet look(ApplicationId id) {
        var sheet = papers.shown(applications.get(id));
        audit.record(Deed.VIEWED, Subject.of(KIND, id), Changes.none());
        if (sheet.sentAt() != null) {
            applications.noteRead(id, clock.instant());
        }
        return sheet;
    }

    /**
     * Enters an application that came on paper.
     *
     * @throws RuleViolation {@code applications.paper-undated} if it is not said when it came and who took it
     */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public ApplicationId enterPaper(ApplicationDetails details) {
        keeping.check(details);
        if (details.receivedOn() == null || details.receivedBy().isBlank()) {
            throw new RuleViolation("applications.paper-undated");
        }
        papers.delegation(details.delegation());
        var application = new ExchangeApplication(ApplicationId.next(), details, clock.instant());
        keeping.add(application);
        papers.reckon(application);
        return application.id();
    }

    /**
     * Writes answers from paper into a section. What is withheld from the caller stays as it is.
     *
     * @throws RuleViolation {@code applications.not-on-paper} if the applicant writes it themselves; {@code applications.not-now}
     */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public SectionSheet write(ApplicationId id, ApplicationSection section, List<GivenAnswer> answers) {
        var application = onPaper(id);
        var withheld = papers.shown(application).sections().stream()
                .flatMap(each -> each.questions().stream())
                .filter(AskedQuestion::withheld)
                .map(asked -> asked.question().key())
                .toList();
        papers.take(
                application,
                section,
                answers.stream()
                        .filter(answer -> !withheld.contains(answer.key()))
                        .toList());
        audit.record(Deed.CHANGED, Subject.of(KIND, id), Changes.fact("section", section));
        return ApplicationPapers.open(papers.shown(application), section);
    }

    /**
     * All of the paper is entered: it goes on as if it had been sent, to the guardians who sign by link or on paper.
     *
     * @throws RuleViolation {@code applications.incomplete}, {@code applications.not-on-paper}
     */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public void sendPaper(ApplicationId id) {
        sending.send(onPaper(id));
    }

    private ExchangeApplication onPaper(ApplicationId id) {
        var application = applications.lock(id);
        if (!application.details().onPaper()) {
            throw new RuleViolation("applications.not-on-paper");
        }
        return application;
    }

    static ApplicationRow row(ExchangeApplication application) {
        return new ApplicationRow(
                application.id(),
                application.version(),
                application.details(),
                application.state(),
                application.missing(),
                application.begunAt(),
                application.sentAt());
    }
}
