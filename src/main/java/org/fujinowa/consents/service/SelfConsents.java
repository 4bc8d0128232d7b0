package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.ConsentWay;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.model.Consents;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.OneTimeProof;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/**
 * Whoever is of age, hosts or helps signs for themselves, and a child says their own word beside the guardian's. About whom it is
 * says the caller's personal link and nothing else.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
public class SelfConsents {

    private KnownSubjects subjects;
    private ConsentFiles files;
    private ConsentFormBook book;
    private Consents consents;
    private ConsentKeeping keeping;
    private OneTimeProof proof;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected SelfConsents() {}

    @Inject
    SelfConsents(
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

    /** Everything about the caller; nothing as long as no register knows them, for instance a family that has just offered its home. */
    @Requires(Permission.SIGN_FOR_ONESELF)
    public Optional<SubjectConsents> mine() {
        return subjects.find(own()).map(files::of);
    }

    /** As what the caller signs. */
    @Requires(Permission.SIGN_FOR_ONESELF)
    public Signer signer() {
        return signer(about());
    }

    /** The versions that the caller is asked to sign today, in their order, signed already or not. */
    @Requires(Permission.SIGN_FOR_ONESELF)
    public List<ConsentFormRow> forms() {
        var about = about();
        return book.today().stream()
                .filter(form -> form.details().asks(about.programme()))
                .filter(form -> form.details().signers().contains(signer(about)))
                .toList();
    }

    /**
     * Signs forms, all of them or none. A child's own word needs no one-time code: it never counts without the guardian's.
     *
     * @param code the one-time code that the caller was sent or told; used up when everything else is right
     * @throws RuleViolation if a form is not answered whole or is no longer the one to sign, or the code is wrong
     */
    @Requires(Permission.SIGN_FOR_ONESELF)
    public void give(List<ConsentDetails> forms, String code) {
        var about = about();
        var ready = forms.stream()
                .map(details -> keeping.prepared(own(details, about), about))
                .toList();
        if (signer(about) != Signer.CHILD) {
            proof.check(SigningCodes.purpose(about.subject()), code);
        }
        ready.forEach(keeping::keep);
    }

    /**
     * Takes back one tick that the caller signed; from this moment it allows nothing.
     *
     * @throws AccessDenied if somebody else signed it
     * @throws RuleViolation if the tick was not agreed to, or taken back already
     */
    @Requires(Permission.SIGN_FOR_ONESELF)
    public void withdraw(ConsentId id, String key) {
        var about = about();
        var consent = consents.get(id);
        if (!subjects.allOf(about.subject()).contains(consent.subject())
                || consent.entry().details().signer() != signer(about)) {
            throw new AccessDenied("consents of another");
        }
        keeping.withdraw(consent, key, "");
    }

    private static ConsentDetails own(ConsentDetails details, ConsentSubject about) {
        if (!details.subject().equals(about.subject())
                || details.signer() != signer(about)
                || details.way() != ConsentWay.LINK) {
            throw new AccessDenied("to sign for another");
        }
        return details;
    }

    private static Signer signer(ConsentSubject about) {
        return about.signers().stream()
                .filter(signer -> signer != Signer.GUARDIAN)
                .findFirst()
                .orElseThrow(() -> new AccessDenied("to sign for oneself"));
    }

    private ConsentSubject about() {
        return subjects.find(own()).orElseThrow(() -> new NoSuchRecord(own()));
    }

    private Subject own() {
        return caller.find()
                .flatMap(calling -> Optional.ofNullable(calling.own()))
                .orElseThrow(() -> new AccessDenied("own consents"));
    }
}
