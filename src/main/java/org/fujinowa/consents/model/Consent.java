package org.fujinowa.consents.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentEntry;
import org.fujinowa.consents.ConsentFormDetails;
import org.fujinowa.consents.ConsentFormId;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.ConsentWay;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.Tick;
import org.fujinowa.consents.TickAnswer;
import org.fujinowa.consents.Withdrawal;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/**
 * That somebody signed a form. It is never edited, and deleted by nothing but its rule of retention; what is taken back stands beside what was given. Names
 * and answers are sealed: in the database nobody reads who agreed to what.
 */
@Entity
@Table(name = "consent")
public class Consent extends StoredNoun<ConsentDetails> {

    private String subjectKind = "";
    private String subjectId = "";
    private String formId = "";
    private String formCode = "";

    @Enumerated(EnumType.STRING)
    private Signer signer = Signer.GUARDIAN;

    @Enumerated(EnumType.STRING)
    private ConsentWay way = ConsentWay.LINK;

    @Enumerated(EnumType.STRING)
    private Language language = Language.JA;

    private LocalDate signedOn = LocalDate.EPOCH;
    private Instant givenAt = Instant.EPOCH;
    private String enteredBy = "";
    private boolean scanned;

    @Lob
    private String secrets = "";

    private record Secrets(
            String signatory,
            String relation,
            String witness,
            List<TickAnswer> answers,
            List<Withdrawal> withdrawals) {}

    /** For JPA. */
    protected Consent() {}

    /**
     * What somebody signed.
     *
     * @throws RuleViolation if a tick of the form has no answer, the form is not signed by such a signer, or the day lies
     *     after the moment
     */
    public Consent(ConsentId id, ConsentDetails details, ConsentFormRow form, String by, Instant now, LocalDate today) {
        super(id);
        refuseContradictions(details, form.details(), today);
        subjectKind = details.subject().kind();
        subjectId = details.subject().id();
        formId = form.id().toString();
        formCode = form.details().code();
        signer = details.signer();
        way = details.way();
        language = details.language();
        signedOn = details.signedOn();
        givenAt = now;
        enteredBy = by;
        seal(new Secrets(details.signatory(), details.relation(), details.witness(), details.answers(), List.of()));
    }

    private static void refuseContradictions(ConsentDetails details, ConsentFormDetails form, LocalDate today) {
        if (!form.signers().contains(details.signer())) {
            throw new RuleViolation("consents.not-signed-so");
        }
        if (details.signedOn().isAfter(today)) {
            throw new RuleViolation("consents.signed-in-future");
        }
        var answered = details.answers().stream().map(TickAnswer::key).toList();
        var asked = form.ticks().stream().map(Tick::key).toList();
        if (answered.size() != asked.size() || !answered.containsAll(asked)) {
            throw new RuleViolation("consents.every-tick");
        }
    }

    /**
     * From that moment on the tick allows nothing more.
     *
     * @throws RuleViolation if it was not agreed to, or was taken back already
     */
    public void withdraw(Withdrawal withdrawal) {
        if (!entry().agreed(withdrawal.key())) {
            throw new RuleViolation("consents.never-agreed");
        }
        if (entry().withdrawal(withdrawal.key()).isPresent()) {
            throw new RuleViolation("consents.already-withdrawn");
        }
        var known = opened();
        var all = new ArrayList<>(known.withdrawals());
        all.add(withdrawal);
        seal(new Secrets(known.signatory(), known.relation(), known.witness(), known.answers(), all));
    }

    /** Notes that there is a scan of the paper. */
    public void scanned() {
        scanned = true;
    }

    /** The scan is past its time and gone. */
    public void scanForgotten() {
        scanned = false;
    }

    /** @throws IllegalStateException always: a consent is given anew, or taken back */
    @Override
    public void change(ConsentDetails details) {
        throw new IllegalStateException("A consent is never edited.");
    }

    private void seal(Secrets all) {
        secrets = SealedJson.write(place(), all);
    }

    private Secrets opened() {
        return SealedJson.read(Secrets.class, place(), secrets);
    }

    private String place() {
        return "consent/" + key();
    }

    public ConsentId id() {
        return ConsentId.of(key());
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    @Override
    public ConsentDetails details() {
        var known = opened();
        return new ConsentDetails(
                subject(),
                ConsentFormId.of(formId),
                signer,
                way,
                language,
                signedOn,
                known.signatory(),
                known.relation(),
                known.witness(),
                known.answers());
    }

    public ConsentEntry entry() {
        return new ConsentEntry(
                id(), version(), formCode, details(), givenAt, enteredBy, opened().withdrawals(), scanned);
    }
}
