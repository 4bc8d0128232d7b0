package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.selection.ReferenceDetails;
import org.fujinowa.selection.ReferenceId;
import org.fujinowa.selection.ReferenceQuestion;
import org.fujinowa.selection.ReferenceReport;
import org.fujinowa.selection.ReferenceRow;
import org.fujinowa.selection.model.Reference;
import org.fujinowa.selection.model.References;
import org.fujinowa.shared.RuleViolation;

/** References about applicants: asked by link or on the telephone, answered, reminded. */
@ApplicationScoped
@Transactional
public class ReferenceBook {

    private References references;
    private ReferenceQuestions questions;
    private ApplicationRegister applications;
    private ReferencePost post;
    private AuditTrail audit;
    private Clock clock;
    private CurrentCaller caller;
    private Validator validator;

    /** For the CDI proxy. */
    protected ReferenceBook() {}

    @Inject
    ReferenceBook(
            References references,
            ReferenceQuestions questions,
            ApplicationRegister applications,
            ReferencePost post,
            AuditTrail audit,
            Clock clock,
            CurrentCaller caller,
            Validator validator) {
        this.references = references;
        this.questions = questions;
        this.applications = applications;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
        this.validator = validator;
    }

    private RecordKeeping<ReferenceDetails, Reference> keeping() {
        return new RecordKeeping<>(ReferencePost.KIND, references, audit, validator);
    }

    /** Those about one applicant with what was said; the audit trail says who has looked. */
    @Requires(Permission.SELECT_APPLICANTS)
    public List<ReferenceRow> about(ApplicationId application) {
        var all = references.about(application);
        all.forEach(each -> audit.record(Deed.VIEWED, Subject.of(ReferencePost.KIND, each.id()), Changes.none()));
        return all.stream().map(each -> each.row(post.delivery(each))).toList();
    }

    /** What referees are asked who are asked now. */
    @Requires(Permission.SELECT_APPLICANTS)
    public List<ReferenceQuestion> questions() {
        return questions.at(clock.instant());
    }

    /** What that referee was asked. */
    @Requires(Permission.SELECT_APPLICANTS)
    public List<ReferenceQuestion> questions(ReferenceRow asked) {
        return questions.at(asked.askedAt());
    }

    /** How an applicant is called, for whoever asks about them. */
    @Requires(Permission.SELECT_APPLICANTS)
    public ApplicationSheet applicant(ApplicationId application) {
        return applications.look(application);
    }

    /**
     * Asks for a reference: by mail where there is an address, otherwise it waits for a telephone call or a printed code.
     *
     * @throws RuleViolation {@code selection.no-way-to-ask} without mail and telephone, {@code notification.bad-address}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public ReferenceId ask(ReferenceDetails details) {
        var keeping = keeping();
        keeping.check(details);
        if (details.mail().isBlank() && details.phone().isBlank()) {
            throw new RuleViolation("selection.no-way-to-ask");
        }
        var reference = new Reference(ReferenceId.next(), details, clock.instant());
        keeping.add(reference);
        if (!details.mail().isBlank()) {
            reference.sent(post.write(reference, false));
            references.changed(reference);
        }
        return reference.id();
    }

    /**
     * Asks once more by mail.
     *
     * @throws RuleViolation {@code selection.reference-settled}, {@code selection.no-mail}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void remind(ReferenceId id) {
        var reference = references.get(id);
        if (reference.details().mail().isBlank()) {
            throw new RuleViolation("selection.no-mail");
        }
        reference.reminded(post.write(reference, true), clock.instant());
        changed(reference, "reminded");
    }

    /** A code to be printed or read out; shown once. */
    @Requires(Permission.SELECT_APPLICANTS)
    public NewLink code(ReferenceId id) {
        return post.link(references.get(id));
    }

    /**
     * Writes down what a referee said on the telephone.
     *
     * @throws RuleViolation {@code selection.phone-undated} unless it is said when and by whom; {@code selection.answer-missing}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void byPhone(ReferenceId id, ReferenceReport report) {
        var day = report.phonedOn();
        if (day == null || report.takenBy().isBlank() || day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("selection.phone-undated");
        }
        var reference = references.get(id);
        reference.answer(
                new ReferenceReport(
                        questions.checked(report.answers(), reference.askedAt()),
                        day,
                        report.takenBy().strip(),
                        ""),
                clock.instant());
        post.close(reference);
        changed(reference, "answered on the telephone, taken by " + caller.get().signInName());
    }

    /** Notes that a referee would rather not. */
    @Requires(Permission.SELECT_APPLICANTS)
    public void declined(ReferenceId id, String why) {
        var reference = references.get(id);
        reference.decline(why.strip(), clock.instant());
        post.close(reference);
        changed(reference, "declined");
    }

    private void changed(Reference reference, String how) {
        references.changed(reference);
        audit.record(Deed.CHANGED, Subject.of(ReferencePost.KIND, reference.id()), Changes.fact("reference", how));
    }
}
