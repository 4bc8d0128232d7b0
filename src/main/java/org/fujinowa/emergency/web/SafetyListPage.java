package org.fujinowa.emergency.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.emergency.SafetyReason;
import org.fujinowa.emergency.SafetySheet;
import org.fujinowa.emergency.service.SafetyDesk;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /emergency/safety?delegation=…: the safety confirmations of a delegation, and the way to start one. */
@Named("safetyList")
@RequestScoped
public class SafetyListPage {

    @Inject
    private SafetyDesk desk;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private NamedDelegation delegation;

    @Inject
    private Messages messages;

    private SafetyReason reason = SafetyReason.EARTHQUAKE;
    private String textJa = "";
    private String textEn = "";
    private List<String> whom = List.of();
    private @Nullable List<SafetySheet> sheets;

    @PostConstruct
    void open() {
        whom = List.of(delegation.getId());
    }

    /** Asks everybody, and goes to the list that fills. */
    public void start() throws IOException {
        try {
            var started = desk.start(whom.stream().map(DelegationId::of).toList(), reason, textJa, textEn);
            messages.done("emergency.safety.done.started");
            FacesContext.getCurrentInstance().getExternalContext().redirect("safety-view?check=" + started.get(0));
        } catch (RuleViolation broken) {
            messages.addAt("whom", broken);
        }
    }

    public List<SafetySheet> getSheets() {
        if (sheets == null) {
            sheets = desk.of(delegation.id());
        }
        return sheets;
    }

    /** Which delegations can be asked. */
    public List<Choice> getDelegations() {
        return delegations.choices();
    }

    public List<SafetyReason> getReasons() {
        return List.of(SafetyReason.values());
    }

    public SafetyReason getReason() {
        return reason;
    }

    public void setReason(SafetyReason reason) {
        this.reason = reason;
    }

    public String getTextJa() {
        return textJa;
    }

    public void setTextJa(String textJa) {
        this.textJa = textJa;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public List<String> getWhom() {
        return whom;
    }

    public void setWhom(List<String> whom) {
        this.whom = whom;
    }
}
