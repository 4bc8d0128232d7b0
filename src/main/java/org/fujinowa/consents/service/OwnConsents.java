package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.ConsentWay;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.model.Consents;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.OneTimeProof;
import org.fujinowa.shared.RuleViolation;

/** A guardian signs for their own children, and takes back what they signed. Nobody else's child can be reached by it. */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
public class OwnConsents {

    private static final String GUARDIAN = "Guardian";

    private KnownSubjects subjects;
    private ConsentFiles files;
    private ConsentFormBook book;
    private Consents consents;
    private ConsentKeeping keeping;
    private OneTimeProof proof;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected OwnConsents() {}

    @Inject
    OwnConsents(
            KnownSubjects subjects,
            ConsentFiles files,
            ConsentFormBook book,
            Consents consents,
            ConsentKeeping keeping,
            OneTimeProof proof,
            CurrentCaller caller) {
        this.subjects = subjects;
        this.files = files;
        this.book = book;
        this.consents = consents;
        this.keeping = keeping;
        this.proof = proof;
        this.caller = caller;
    }

    /** What a one-time code for that guardian proves. */
    @OpenToAll("Only a word.")
    public static String purpose(String guardian) {
        return "consent/" + guardian;
    }

    /** Everything about each of the caller's children. */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public List<SubjectConsents> mine() {
        return files.of(subjects.ofGuardian(caller.own(GUARDIAN)));
    }

    /** @throws AccessDenied if the caller does not answer for that child */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public SubjectConsents of(Subject child) {
        return files.of(own(child));
    }

    /**
     * The versions that are signed today about that child, in their order.
     *
     * @throws AccessDenied if the caller does not answer for that child
     */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public List<ConsentFormRow> forms(Subject child) {
        var programme = own(child).programme();
        return book.today().stream()
                .filter(form -> form.details().asks(programme))
                .toList();
    }

    /**
     * Signs forms with one code, all of them or none.
     *
     * @param code the one-time code that the guardian was sent or told; used up when everything else is right
     * @throws RuleViolation if a form is not answered whole or is no longer the one to sign, or the code is wrong
     * @throws AccessDenied if the caller does not answer for one of the children
     */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public void give(List<ConsentDetails> forms, String code) {
        var ready = forms.stream()
                .map(details -> keeping.prepared(onThePage(by(Signer.GUARDIAN, details)), own(details.subject())))
                .toList();
        proof.check(purpose(caller.own(GUARDIAN)), code);
        ready.forEach(keeping::keep);
    }

    /**
     * Keeps what a child has said on the guardian's telephone: an act of its own, that never counts without the guardian's word and
     * needs no code.
     *
     * @throws RuleViolation if a form is not answered whole or is no longer the one to sign
     * @throws AccessDenied if the caller does not answer for one of the children, or it is not the child's word
     */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public void assent(List<ConsentDetails> forms) {
        forms.stream()
                .map(details -> keeping.prepared(onThePage(by(Signer.CHILD, details)), own(details.subject())))
                .toList()
                .forEach(keeping::keep);
    }

    /**
     * Takes back one tick; from this moment it allows nothing.
     *
     * @throws AccessDenied if the caller does not answer for the child it is about
     * @throws RuleViolation if the tick was not agreed to, or taken back already
     */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public void withdraw(ConsentId id, String key) {
        var consent = consents.get(id);
        mustBeMine(consent.subject());
        keeping.withdraw(consent, key, "");
    }

    private static ConsentDetails by(Signer signer, ConsentDetails details) {
        if (details.signer() != signer) {
            throw new AccessDenied("another's word");
        }
        return details;
    }

    private static ConsentDetails onThePage(ConsentDetails details) {
        if (details.way() != ConsentWay.LINK) {
            throw new IllegalArgumentException("Papers are entered by coordinators.");
        }
        return details;
    }

    /** What was signed before a child was accepted, and what has come on paper since, is about the same child. */
    private void mustBeMine(Subject about) {
        if (subjects.ofGuardian(caller.own(GUARDIAN)).stream()
                .noneMatch(child -> subjects.allOf(child.subject()).contains(about))) {
            throw new AccessDenied("consents of another's child");
        }
    }

    private ConsentSubject own(Subject child) {
        return subjects.ofGuardian(caller.own(GUARDIAN)).stream()
                .filter(one -> one.subject().equals(child))
                .findFirst()
                .orElseThrow(() -> new AccessDenied("consents of another's child"));
    }
}
