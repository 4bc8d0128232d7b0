package org.fujinowa.consents.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentFormId;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.ConsentWay;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.Tick;
import org.fujinowa.consents.TickAnswer;
import org.fujinowa.consents.service.ConsentFormBook;
import org.fujinowa.consents.service.ConsentLedger;
import org.fujinowa.consents.service.PaperConsents;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /consents/paper?kind=…&amp;id=…&amp;form=…&amp;signer=…: a coordinator enters a form that was signed on paper. */
@Named
@RequestScoped
public class PaperPage {

    @Inject
    private ConsentLedger ledger;

    @Inject
    private ConsentFormBook book;

    @Inject
    private PaperConsents papers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private Subject subject;
    private ConsentFormRow form;
    private ConsentSubject about;
    private String signer = "";
    private String language = "";
    private String signedOn = "";
    private String signatory = "";
    private String relation = "";
    private String witness = "";
    private @Nullable Part scan;
    private final Map<String, String> answers = new HashMap<>();

    @PostConstruct
    void open() {
        caller.mustBeAllowed(Permission.MANAGE_CONSENTS);
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        subject = AskedSubject.ofRequest();
        about = ledger.of(subject).subject();
        form = form(asked.getOrDefault("form", ""));
        signer = asked.getOrDefault("signer", "");
        language = texts.language().name();
        signedOn = LocalDate.now(clock).toString();
    }

    private ConsentFormRow form(String id) {
        try {
            return book.get(ConsentFormId.of(id));
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord(id);
        }
    }

    /** Enters it and goes back to what is known of the subject. */
    public String save() {
        if (!everyTickAnswered()) {
            return "";
        }
        try {
            papers.received(details(), bytes());
            messages.done("consents.done.received");
            return "/consents/subject?faces-redirect=true&kind=" + subject.kind() + "&id=" + subject.id();
        } catch (RuleViolation broken) {
            messages.addAt(field(broken), broken);
            return "";
        }
    }

    private boolean everyTickAnswered() {
        var complete = true;
        for (int at = 0; at < getTicks().size(); at++) {
            if (Objects.requireNonNullElse(answers.get(getTicks().get(at).key()), "")
                    .isEmpty()) {
                messages.addAt("ticks:" + at + ":answer", new RuleViolation("consents.every-tick"));
                complete = false;
            }
        }
        return complete;
    }

    private static String field(RuleViolation broken) {
        return broken.key().startsWith("consents.scan") ? "scan" : "signedOn";
    }

    private ConsentDetails details() {
        return new ConsentDetails(
                subject,
                form.id(),
                Signer.valueOf(signer),
                ConsentWay.PAPER,
                Language.valueOf(language),
                day(),
                signatory.strip(),
                relation.strip(),
                witness.strip(),
                getTicks().stream()
                        .map(tick -> new TickAnswer(tick.key(), "true".equals(answers.get(tick.key()))))
                        .toList());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(signedOn);
        } catch (DateTimeException noDay) {
            throw new RuleViolation("form.date");
        }
    }

    private byte @Nullable [] bytes() {
        if (scan == null || scan.getSize() == 0) {
            return null;
        }
        try (var stream = scan.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException("An upload could not be read.", lost);
        }
    }

    /** About whom it is. */
    public String getName() {
        return about.name();
    }

    public ConsentFormRow getForm() {
        return form;
    }

    /** What is answered one by one. */
    public List<Tick> getTicks() {
        return form.details().ticks();
    }

    /** As what the subject's forms are signed, of those whom this form asks. */
    public List<Signer> getSigners() {
        return form.details().signers().stream()
                .filter(about.signers()::contains)
                .toList();
    }

    /** The answers by the keys of their ticks: {@code true}, {@code false}, or nothing yet. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** Kind and identity as they stand in an address. */
    public String getAddress() {
        return AskedSubject.query(subject);
    }

    public String getKind() {
        return subject.kind();
    }

    public String getId() {
        return subject.id();
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(String signedOn) {
        this.signedOn = signedOn;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }
}
