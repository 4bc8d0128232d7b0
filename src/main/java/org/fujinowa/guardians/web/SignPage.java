package org.fujinowa.guardians.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.service.ChildrenOfGuardian;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentWay;
import org.fujinowa.consents.FormAnswers;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.Tick;
import org.fujinowa.consents.service.OwnConsents;
import org.fujinowa.guardians.service.GuardianCodes;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;

/**
 * /guardian/sign?child=…: a guardian answers forms tick by tick and signs with a one-time code; with {@code who=child} the child, to
 * whom the guardian has handed the telephone, says their own word.
 */
@Named
@RequestScoped
public class SignPage {

    @Inject
    private OwnConsents consents;

    @Inject
    private ChildrenOfGuardian children;

    @Inject
    private GuardianCodes codes;

    @Inject
    private Messages messages;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Clock clock;

    private ApplicationId child;
    private String only = "";
    private Signer signer = Signer.GUARDIAN;
    private SubjectConsents known;
    private List<ConsentFormRow> forms = List.of();
    private String signatory = "";
    private String relation = "";
    private String code = "";
    private boolean anyway;
    private List<ConsentFormRow> unopened = List.of();
    private final Map<String, String> answers = new HashMap<>();

    /** Every form that waits for whoever answers, or the one that the address names, signed or not. */
    @PostConstruct
    void open() {
        child = AskedChild.ofRequest();
        var asked = asked();
        only = asked.getOrDefault("form", "");
        signer = "child".equals(asked.get("who")) ? Signer.CHILD : Signer.GUARDIAN;
        known = consents.of(AskedChild.subject(child));
        signatory = children.me().name();
        forms = consents.forms(AskedChild.subject(child)).stream()
                .filter(form -> form.details().signers().contains(signer)
                        && known.subject().signers().contains(signer))
                .filter(form ->
                        only.isEmpty() ? waits(form) : form.details().code().equals(only))
                .toList();
        unopened = FormAnswers.told(forms, asked);
    }

    private boolean waits(ConsentFormRow form) {
        return Stream.concat(known.missing().stream(), known.free().stream())
                .anyMatch(open -> open.signer() == signer && open.form().id().equals(form.id()));
    }

    /** Sends the guardian a code, and keeps everything that is answered already. */
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
        var codeMissing = !isByChild() && code.isBlank();
        if (codeMissing) {
            messages.addAt("code", new RuleViolation("guardians.code-missing"));
        }
        if (reading.none()) {
            messages.error("guardians.nothing-answered");
        }
        if (reading.none() || !reading.open().isEmpty() || codeMissing || tellsUnopened(reading)) {
            return "";
        }
        try {
            keep(reading.signed().stream().map(form -> details(form, reading)).toList());
            messages.done(isByChild() ? "guardians.done.assented" : "guardians.done.signed");
            return "/guardian/home?faces-redirect=true";
        } catch (RuleViolation broken) {
            messages.addAt(isByChild() ? "finish" : "code", broken);
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

    private void keep(List<ConsentDetails> signed) {
        if (isByChild()) {
            consents.assent(signed);
        } else {
            consents.give(signed, code);
        }
    }

    private ConsentDetails details(ConsentFormRow form, FormAnswers reading) {
        return new ConsentDetails(
                AskedChild.subject(child),
                form.id(),
                signer,
                ConsentWay.LINK,
                texts.language(),
                LocalDate.now(clock),
                isByChild() ? getName() : signatory,
                isByChild() ? "" : relation.strip(),
                isByChild() ? signatory : "",
                reading.of(form));
    }

    /** What is to be signed. */
    public List<ConsentFormRow> getForms() {
        return forms;
    }

    /** Under which word an answer is kept while it is typed. */
    public String key(ConsentFormRow form, Tick tick) {
        return FormAnswers.key(form, tick);
    }

    /** The answers while they are typed: {@code true}, {@code false}, or nothing yet. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    /** Whether the child answers, and not the guardian. */
    public boolean isByChild() {
        return signer == Signer.CHILD;
    }

    /** How the child is called. */
    public String getName() {
        return known.subject().name();
    }

    public String getChild() {
        return child.toString();
    }

    public String getOnly() {
        return only;
    }

    /** The guardian: whoever the personal link was made for. */
    public String getSignatory() {
        return signatory;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
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
