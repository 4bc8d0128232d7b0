package org.fujinowa.consents.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.service.ConsentLedger;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.jspecify.annotations.Nullable;

/** /consents/delegation?delegation=…: which forms are missing from whom. */
@Named
@RequestScoped
public class DelegationConsentsPage {

    @Inject
    private ConsentLedger ledger;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private CurrentCaller caller;

    private List<Choice> choices = List.of();
    private String delegation = "";
    private @Nullable List<SubjectConsents> rows;

    /** The first delegation of the list unless the address names one. */
    @PostConstruct
    void open() {
        caller.mustBeAllowed(Permission.VIEW_CONSENTS);
        choices = delegations.choices();
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("delegation", "");
        delegation = choices.stream()
                .map(Choice::id)
                .filter(id -> asked.isEmpty() || asked.equals(id))
                .findFirst()
                .orElse("");
    }

    public List<Choice> getDelegations() {
        return choices;
    }

    /** The delegation shown; empty if there is none. */
    public String getDelegation() {
        return delegation;
    }

    /** Everybody in it with what is missing. */
    public List<SubjectConsents> getRows() {
        if (rows == null) {
            rows = delegation.isEmpty() ? List.of() : ledger.ofDelegation(DelegationId.of(delegation));
        }
        return rows;
    }

    /** For how many nothing is missing. */
    public long getComplete() {
        return getRows().stream().filter(row -> row.missing().isEmpty()).count();
    }

    /** Kind and identity as they stand in an address. */
    public String address(SubjectConsents row) {
        return AskedSubject.query(row.subject().subject());
    }
}
