package org.fujinowa.consents.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentGap;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.ConsentWay;
import org.fujinowa.consents.FormAnswers;
import org.fujinowa.consents.SignedForm;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.Tick;
import org.fujinowa.consents.service.SelfConsents;
import org.fujinowa.consents.service.SigningCodes;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /home/consents, /apply/consents and /sign/consents: somebody signs for themselves, sees what they signed, and takes it back. */
@Named
@RequestScoped
public class OwnConsentsPage {

    @Inject
    private SelfConsents consents;

    @Inject
    private SigningCodes codes;

    @Inject
    private Messages messages;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Clock clock;

    private String only = "";
    private @Nullable SubjectConsents known;
    private Signer signer = Signer.ADULT;
    private List<ConsentFormRow> forms = List.of();
    private String signatory = "";
    private String code = "";
    private boolean anyway;
    private List<ConsentFormRow> unopened = List.of();
    private final Map<String, String> answers = new HashMap<>();

    /** Every form that waits for the caller, or the one that the address names, signed or not. */
    @PostConstruct
    void open() {
        only = asked().getOrDefault("form", "");
        known = consents.mine().orElse(null);
        if (known == null) {
            return;
        }
        signer = consents.signer();
        signatory = signer == Signer.HOST ? "" : known.subject().name();
        forms = consents.forms().stream()
                .filter(form ->
                        only.isEmpty() ? waits(form) : form.details().code().equals(only))
                .toList();
        unopened = FormAnswers.told(forms, asked());
    }

    private boolean waits(ConsentFormRow form) {
        return Stream.concat(getKnown().missing().stream(), getKnown().free().stream())
                .filter(open -> open.gap() == ConsentGap.NOT_SIGNED || open.gap() == ConsentGap.NEW_VERSION)
                .anyMatch(open -> open.signer() == signer && open.form().id().equals(form.id()));
    }

    /** Sends the caller a code, and keeps everything that is answered already. */
    public void send() {
        try {
            codes.send();
            messages.now("guardians.done.code-sent");
        } catch (RuleViolation noMailbox) {
            messages.addAt("code", noMailbox);
        }
    }

    /** Signs everything that was answered. */
    public String sign() {
        var reading = new FormAnswers(forms, answers);
        reading.open().forEach(field -> messages.addAt(field, new RuleViolation("consents.every-tick")));
        if (reading.none()) {
            messages.error("guardians.nothing-answered");
        }
        if (signatory.isBlank()) {
            messages.addAt("signatory", new RuleViolation("consents.signatory-missing"));
        }
        if (isByCode() && code.isBlank()) {
            messages.addAt("code", new RuleViolation("guardians.code-missing"));
        }
        if (reading.none()
                || !reading.open().isEmpty()
                || signatory.isBlank()
                || isByCode() && code.isBlank()
                || tellsUnopened(reading)) {
            return "";
        }
        try {
            consents.give(
                    reading.signed().stream()
                            .map(form -> details(form, reading))
                            .toList(),
                    code);
            messages.done("guardians.done.signed");
            return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true";
        } catch (RuleViolation broken) {
            messages.addAt(isByCode() ? "code" : "signatory", broken);
            return "";
        }
    }

    private static Map<String, String> asked() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** Says once which texts were not opened; it is signed all the same if whoever signs says so. */
    private boolean tellsUnopened(FormAnswers reading) {
        unopened = reading.unopened(asked());
        if (!unopened.isEmpty() && !anyway) {
            messages.addAt("anyway", new RuleViolation("consents.unopened.told", unopened.size()));
        }
        return !unopened.isEmpty() && !anyway;
    }

    private ConsentDetails details(ConsentFormRow form, FormAnswers reading) {
        return new ConsentDetails(
                getKnown().subject().subject(),
                form.id(),
                signer,
                ConsentWay.LINK,
                texts.language(),
                LocalDate.now(clock),
                signatory.strip(),
                "",
                "",
                reading.of(form));
    }

    /** Takes back what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        var deed = context.getRequestParameterMap().get("deed");
        if (deed == null) {
            return;
        }
        try {
            var words = deed.split(":", -1);
            consents.withdraw(ConsentId.of(words[0]), words.length > 1 ? words[1] : "");
            messages.done("consents.done.withdrawn");
        } catch (RuleViolation broken) {
            context.getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.redirect("consents");
    }

    private SubjectConsents getKnown() {
        if (known == null) {
            throw new RuleViolation("consents.not-known-yet");
        }
        return known;
    }

    /** Whether a register knows the caller, so that there is something to sign. */
    public boolean isThere() {
        return known != null;
    }

    /** What is to be signed. */
    public List<ConsentFormRow> getForms() {
        return forms;
    }

    /** What the caller has signed, the newest first. */
    public List<SignedForm> getSigned() {
        return known == null
                ? List.of()
                : known.signed().stream()
                        .filter(one -> one.entry().details().signer() == signer)
                        .toList();
    }

    /** Under which word an answer is kept while it is typed. */
    public String key(ConsentFormRow form, Tick tick) {
        return FormAnswers.key(form, tick);
    }

    /** The answers while they are typed: {@code true}, {@code false}, or nothing yet. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    /** Whether it is signed with a one-time code: all but a child's own word. */
    public boolean isByCode() {
        return signer != Signer.CHILD;
    }

    /** Whether a family signs: then whoever does writes their name. */
    public boolean isByFamily() {
        return signer == Signer.HOST;
    }

    public String getOnly() {
        return only;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    /** The forms of which the text was not opened, once somebody has tried to sign them; told before signing. */
    public List<ConsentFormRow> getUnopened() {
        return unopened;
    }

    /** Whether they are signed all the same. */
    public boolean isAnyway() {
        return anyway;
    }

    public void setAnyway(boolean anyway) {
        this.anyway = anyway;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
