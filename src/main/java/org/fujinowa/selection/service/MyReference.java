package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.selection.ReferenceAnswer;
import org.fujinowa.selection.ReferenceId;
import org.fujinowa.selection.ReferenceQuestion;
import org.fujinowa.selection.ReferenceReport;
import org.fujinowa.selection.ReferenceRow;
import org.fujinowa.selection.ReferenceState;
import org.fujinowa.selection.model.Reference;
import org.fujinowa.selection.model.References;

/** The reference of whoever calls: no method takes an identity, so no address can lead to another's. */
@ApplicationScoped
@Transactional
public class MyReference {

    private References references;
    private ReferenceQuestions questions;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected MyReference() {}

    @Inject
    MyReference(
            References references, ReferenceQuestions questions, AuditTrail audit, CurrentCaller caller, Clock clock) {
        this.references = references;
        this.questions = questions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is asked about whom, and what was answered. */
    @Requires(Permission.GIVE_REFERENCE)
    public ReferenceRow read() {
        var reference = own();
        if (reference.state() == ReferenceState.ASKED || reference.state() == ReferenceState.SENT) {
            reference.opened(clock.instant());
            changed(reference, "opened");
        }
        return reference.row(null);
    }

    /** The questions. */
    @Requires(Permission.GIVE_REFERENCE)
    public List<ReferenceQuestion> questions() {
        return questions.at(own().askedAt());
    }

    /**
     * Answers for good.
     *
     * @throws RuleViolation {@code selection.answer-missing}, {@code selection.reference-settled}
     */
    @Requires(Permission.GIVE_REFERENCE)
    public void answer(List<ReferenceAnswer> answers) {
        var reference = own();
        reference.answer(
                new ReferenceReport(questions.checked(answers, reference.askedAt()), null, "", ""), clock.instant());
        changed(reference, "answered");
    }

    /** Would rather not. */
    @Requires(Permission.GIVE_REFERENCE)
    public void decline(String why) {
        var reference = own();
        reference.decline(why.strip(), clock.instant());
        changed(reference, "declined");
    }

    private Reference own() {
        return references.get(ReferenceId.of(caller.own(ReferencePost.KIND)));
    }

    private void changed(Reference reference, String how) {
        references.changed(reference);
        audit.record(Deed.CHANGED, Subject.of(ReferencePost.KIND, reference.id()), Changes.fact("reference", how));
    }
}
