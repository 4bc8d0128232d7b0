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
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.TickAnswer;
import org.fujinowa.consents.service.OwnConsents;
import org.fujinowa.guardians.service.GuardianCodes;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;

/** /guardian/sign?child=…: a guardian answers forms tick by tick, the child beside them, and signs with a one-time code. */
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
    private SubjectConsents known;
    private List<FormToSign> forms = List.of();
    private String signatory = "";
    private String relation = "";
    private String code = "";
    private final Map<String, String> answers = new HashMap<>();

    /** Every form that waits for the child, or the one that the address names, signed or not. */
    @PostConstruct
    void open() {
        child = AskedChild.ofRequest();
        only = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("form", "");
        known = consents.of(AskedChild.subject(child));
        signatory = children.me().name();
        forms = consents.forms(AskedChild.subject(child)).stream()
                .filter(form ->
                        only.isEmpty() ? waits(form) : form.details().code().equals(only))
                .map(form -> FormToSign.of(form, known))
                .filter(form -> form.asksGuardian() || form.asksChild())
                .toList();
    }

    private boolean waits(ConsentFormRow form) {
        return Stream.concat(known.missing().stream(), known.free().stream())
                .anyMatch(open -> open.form().id().equals(form.id()));
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
        var reading = new Answers(forms, answers);
        reading.open().forEach(field -> messages.addAt(field, new RuleViolation("consents.every-tick")));
        if (code.isBlank()) {
            messages.addAt("code", new RuleViolation("guardians.code-missing"));
        }
        if (reading.none()) {
            messages.error("guardians.nothing-answered");
        }
        if (reading.none() || !reading.open().isEmpty() || code.isBlank()) {
            return "";
        }
        try {
            consents.give(details(reading), code);
            messages.done("guardians.done.signed");
            return "/guardian/home?faces-redirect=true";
        } catch (RuleViolation broken) {
            messages.addAt("code", broken);
            return "";
        }
    }

    private List<ConsentDetails> details(Answers reading) {
        return forms.stream()
                .flatMap(form -> Stream.of(Signer.GUARDIAN, Signer.CHILD)
                        .filter(signer -> reading.answered(form, signer))
                        .map(signer -> details(form, signer, reading.of(form, signer))))
                .toList();
    }

    private ConsentDetails details(FormToSign form, Signer signer, List<TickAnswer> said) {
        var byGuardian = signer == Signer.GUARDIAN;
        return new ConsentDetails(
                AskedChild.subject(child),
                form.form().id(),
                signer,
                ConsentWay.LINK,
                texts.language(),
                LocalDate.now(clock),
                byGuardian ? signatory : known.subject().name(),
                byGuardian ? relation.strip() : "",
                byGuardian ? "" : signatory,
                said);
    }

    /** What is to be signed. */
    public List<FormToSign> getForms() {
        return forms;
    }

    /** The answers while they are typed: {@code true}, {@code false}, or nothing yet. */
    public Map<String, String> getAnswers() {
        return answers;
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

    /** Who signs: whoever the personal link was made for. */
    public String getSignatory() {
        return signatory;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
