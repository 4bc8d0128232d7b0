package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.FamilyReferenceId;
import org.fujinowa.vetting.FamilyReferenceRow;
import org.fujinowa.vetting.RefereeAnswer;
import org.fujinowa.vetting.RefereeQuestion;
import org.fujinowa.vetting.RefereeReport;
import org.fujinowa.vetting.model.FamilyReference;
import org.fujinowa.vetting.model.FamilyReferences;

/** The reference of whoever calls: no method takes an identity, so no address can lead to another's. */
@ApplicationScoped
@Transactional
public class OwnFamilyReference {

    private FamilyReferences references;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected OwnFamilyReference() {}

    @Inject
    OwnFamilyReference(FamilyReferences references, AuditTrail audit, CurrentCaller caller, Clock clock) {
        this.references = references;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is asked about whom, and what was answered. */
    @Requires(Permission.GIVE_REFERENCE)
    public FamilyReferenceRow read() {
        var reference = own();
        var before = reference.state();
        reference.opened();
        if (reference.state() != before) {
            changed(reference, "opened");
        }
        return reference.row(null);
    }

    /** The questions. */
    @Requires(Permission.GIVE_REFERENCE)
    public List<RefereeQuestion> questions() {
        return RefereeQuestions.all();
    }

    /**
     * Answers for good.
     *
     * @throws RuleViolation {@code vetting.reference.answer-missing}, {@code vetting.reference.settled}
     */
    @Requires(Permission.GIVE_REFERENCE)
    public void answer(List<RefereeAnswer> answers) {
        var reference = own();
        var report = new RefereeReport(RefereeQuestions.checked(answers), null, "", "");
        reference.answer(report, RefereeQuestions.favourable(report), LocalDate.now(clock));
        changed(reference, "answered");
    }

    /** Would rather not. */
    @Requires(Permission.GIVE_REFERENCE)
    public void decline(String why) {
        var reference = own();
        reference.decline(why.strip(), LocalDate.now(clock));
        changed(reference, "declined");
    }

    private FamilyReference own() {
        return references.get(FamilyReferenceId.of(caller.own(RefereePost.KIND)));
    }

    private void changed(FamilyReference reference, String how) {
        references.changed(reference);
        audit.record(Deed.CHANGED, Subject.of(RefereePost.KIND, reference.id()), Changes.fact("reference", how));
    }
}
