package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentGiven;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.ConsentWithdrawn;
import org.fujinowa.consents.Withdrawal;
import org.fujinowa.consents.model.Consent;
import org.fujinowa.consents.model.ConsentForms;
import org.fujinowa.consents.model.Consents;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;

/** Writes consents and withdrawals down, whoever is allowed to bring them, and tells the other contexts. */
@ApplicationScoped
class ConsentKeeping {

    static final String KIND = "Consent";

    private ConsentForms forms;
    private Consents consents;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Event<ConsentGiven> given;
    private Event<ConsentWithdrawn> withdrawn;
    private Clock clock;
    private RecordKeeping<ConsentDetails, Consent> keeping;

    /** For the CDI proxy. */
    protected ConsentKeeping() {}

    @Inject
    ConsentKeeping(
            ConsentForms forms,
            Consents consents,
            AuditTrail audit,
            CurrentCaller caller,
            Event<ConsentGiven> given,
            Event<ConsentWithdrawn> withdrawn,
            Validator validator,
            Clock clock) {
        this.forms = forms;
        this.consents = consents;
        this.audit = audit;
        this.caller = caller;
        this.given = given;
        this.withdrawn = withdrawn;
        this.clock = clock;
        this.keeping = new RecordKeeping<>(KIND, consents, audit, validator);
    }

    /**
     * A consent that is ready to be kept.
     *
     * @throws RuleViolation if it does not answer every tick, is signed by nobody whom the form or the subject has, lies in
     *     the future, or was not the version to sign on its day
     */
    Consent prepared(ConsentDetails details, ConsentSubject about) {
        keeping.check(details);
        var form = forms.get(details.form()).row();
        if (!about.signers().contains(details.signer())) {
            throw new RuleViolation("consents.not-signed-so");
        }
        if (!form.inForceOn(details.signedOn())) {
            throw new RuleViolation("consents.not-in-force-then");
        }
        return new Consent(
                ConsentId.next(), details, form, caller.get().signInName(), clock.instant(), LocalDate.now(clock));
    }

    void keep(Consent consent) {
        keeping.add(consent);
        given.fire(new ConsentGiven(consent.subject(), consent.entry().code(), consent.id()));
    }

    void withdraw(Consent consent, String key, String how) {
        consent.withdraw(new Withdrawal(key, clock.instant(), caller.get().signInName(), how));
        consents.changed(consent);
        var code = consent.entry().code();
        audit.record(Deed.UNDONE, Subject.of(KIND, consent.id()), Changes.fact("withdrawn", code + "." + key));
        withdrawn.fire(new ConsentWithdrawn(consent.subject(), code, key));
    }
}
