package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.fujinowa.consents.MissingConsent;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;

/** Who has agreed to what, and what is missing from whom. */
@ApplicationScoped
@Transactional
public class ConsentLedger {

    private KnownSubjects subjects;
    private ConsentFiles files;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected ConsentLedger() {}

    @Inject
    ConsentLedger(KnownSubjects subjects, ConsentFiles files, AuditTrail audit) {
        this.subjects = subjects;
        this.files = files;
        this.audit = audit;
    }

    /**
     * Everything about one subject; the audit trail says who looked.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if no context knows it
     */
    @Requires(Permission.VIEW_CONSENTS)
    public SubjectConsents of(Subject subject) {
        var known = subjects.get(subject);
        audit.record(Deed.VIEWED, new Subject("Consents", subject.kind() + "/" + subject.id()), Changes.none());
        return files.of(known);
    }

    /** What mandatory forms about one subject lack; nobody's answers are shown by it. */
    @Requires(Permission.VIEW_CONSENTS)
    public List<MissingConsent> missing(Subject subject) {
        return files.of(subjects.get(subject)).missing();
    }

    /** What is missing from whom in a delegation. */
    @Requires(Permission.VIEW_CONSENTS)
    public List<SubjectConsents> ofDelegation(DelegationId delegation) {
        return files.of(subjects.ofDelegation(delegation));
    }

    /**
     * Whether everybody who is asked agrees to that tick now; asked anew each time something is shown or handed on, so that a
     * withdrawal counts at once.
     *
     * @param code the form's code, for instance {@code PHOTO}
     * @param tick the tick's key, for instance {@code WEB}
     */
    @OpenToAll("Says yes or no to services that show or hand on something; they ask their own permission.")
    public boolean allows(Subject subject, String code, String tick) {
        return files.allows(subjects.get(subject), code, tick);
    }

    /**
     * What is agreed to about each of these now, read at once for lists and letters.
     *
     * @return subjects that no context knows are not in it, and nothing is allowed with them
     */
    @OpenToAll("Says yes or no to services that show or hand on something; they ask their own permission.")
    public StandingConsents standing(Collection<Subject> subjects) {
        return files.standing(subjects);
    }
}
