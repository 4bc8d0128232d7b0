package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.FamilyReferenceDetails;
import org.fujinowa.vetting.FamilyReferenceId;
import org.fujinowa.vetting.FamilyReferenceRow;
import org.fujinowa.vetting.RefereeQuestion;
import org.fujinowa.vetting.RefereeReport;
import org.fujinowa.vetting.model.FamilyReference;
import org.fujinowa.vetting.model.FamilyReferences;
import org.fujinowa.vetting.model.HomeFacts;
import org.fujinowa.vetting.model.VettingFile;

/** References about families: asked by link or on the telephone. */
@ApplicationScoped
@Transactional
public class FamilyReferenceBook {

    private FamilyReferences references;
    private HostRegister hosts;
    private Independence independence;
    private RefereePost post;
    private AuditTrail audit;
    private Clock clock;
    private RecordKeeping<FamilyReferenceDetails, FamilyReference> keeping;

    /** For the CDI proxy. */
    protected FamilyReferenceBook() {}

    @Inject
    FamilyReferenceBook(
            FamilyReferences references,
            HostRegister hosts,
            Independence independence,
            RefereePost post,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.references = references;
        this.hosts = hosts;
        this.independence = independence;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
        this.keeping = new RecordKeeping<>(RefereePost.KIND, references, audit, validator);
    }

    /** What referees are asked. */
    @Requires(Permission.MANAGE_VETTING)
    public List<RefereeQuestion> questions() {
        return RefereeQuestions.all();
    }

    /** Those about one family with what was said; the audit trail says who has looked. */
    @Requires(Permission.MANAGE_VETTING)
    public List<FamilyReferenceRow> about(HostFamilyId family) {
        var all = references.of(family);
        all.forEach(each -> audit.record(Deed.VIEWED, Subject.of(RefereePost.KIND, each.id()), Changes.none()));
        return all.stream().map(each -> each.row(post.delivery(each))).toList();
    }

    /** The family that is asked about. */
    @Requires(Permission.MANAGE_VETTING)
    public HostFamilyDetails family(HostFamilyId family) {
        return hosts.get(family).value();
    }

    /** How many favourable references are asked of a family today. */
    @Requires(Permission.MANAGE_VETTING)
    public int asked(HostFamilyId family) {
        return HomeFacts.referencesAsked(hosts.get(family).value(), LocalDate.now(clock));
    }

    /**
     * Asks somebody: by mail where there is an address, otherwise it waits for a telephone call or a printed code.
     *
     * @throws RuleViolation if there is no way to ask, they were asked already, or they are not independent of the family
     */
    @Requires(Permission.MANAGE_VETTING)
    public FamilyReferenceId ask(FamilyReferenceDetails details) {
        keeping.check(details);
        if (details.mail().isBlank() && details.phone().isBlank()) {
            throw new RuleViolation("vetting.reference.no-way-to-ask");
        }
        var family = details.family();
        independence.callerMustBe(family, hosts.get(family).value());
        independence.refereeMustBe(family, hosts.get(family).value(), details.name());
        if (references.of(family).stream()
                .anyMatch(known -> VettingFile.key(known.details().name()).equals(VettingFile.key(details.name())))) {
            throw new RuleViolation("vetting.reference.asked-already");
        }
        var reference = new FamilyReference(FamilyReferenceId.next(), details, clock.instant());
        keeping.add(reference);
        if (!details.mail().isBlank()) {
            reference.sent(post.write(reference));
            references.changed(reference);
        }
        return reference.id();
    }

    /**
     * Asks once more by mail.
     *
     * @throws RuleViolation {@code vetting.reference.settled}, {@code vetting.reference.no-mail}
     */
    @Requires(Permission.MANAGE_VETTING)
    public void remind(FamilyReferenceId id) {
        var reference = references.get(id);
        if (reference.details().mail().isBlank()) {
            throw new RuleViolation("vetting.reference.no-mail");
        }
        reference.sent(post.write(reference));
        changed(reference, "reminded");
    }

    /** A code to be printed or read out; shown once. */
    @Requires(Permission.MANAGE_VETTING)
    public NewLink code(FamilyReferenceId id) {
        return post.link(references.get(id));
    }

    /**
     * Writes down what a referee said on the telephone.
     *
     * @throws RuleViolation {@code vetting.reference.phone-undated} unless it is said when and by whom;
     *     {@code vetting.reference.answer-missing}; or the caller is not independent of the family
     */
    @Requires(Permission.MANAGE_VETTING)
    public void byPhone(FamilyReferenceId id, RefereeReport report) {
        var day = report.phonedOn();
        if (day == null || report.takenBy().isBlank() || day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("vetting.reference.phone-undated");
        }
        var reference = references.get(id);
        independence.callerMustBe(
                reference.family(), hosts.get(reference.family()).value());
        var answered = new RefereeReport(
                RefereeQuestions.checked(report.answers()),
                day,
                report.takenBy().strip(),
                "");
        reference.answer(answered, RefereeQuestions.favourable(answered), day);
        post.close(reference);
        changed(reference, "answered on the telephone");
    }

    /** Notes that a referee would rather not. */
    @Requires(Permission.MANAGE_VETTING)
    public void declined(FamilyReferenceId id, String why) {
        var reference = references.get(id);
        reference.decline(why.strip(), LocalDate.now(clock));
        post.close(reference);
        changed(reference, "declined");
    }

    private void changed(FamilyReference reference, String how) {
        references.changed(reference);
        audit.record(Deed.CHANGED, Subject.of(RefereePost.KIND, reference.id()), Changes.fact("reference", how));
    }
}
