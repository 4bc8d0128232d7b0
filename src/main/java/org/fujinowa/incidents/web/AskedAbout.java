package org.fujinowa.incidents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The delegation that a page's address names by {@code delegation=…}. */
@Named("incidentsOf")
@RequestScoped
public class AskedAbout {

    @Inject
    private DelegationRegister delegations;

    private @Nullable DelegationId id;

    /** For pages whose address names something of a delegation instead. */
    void is(DelegationId other) {
        id = other;
    }

    /** @throws NoSuchRecord if the address names none that exists */
    public DelegationId id() {
        if (id == null) {
            try {
                id = DelegationId.of(asked("delegation"));
                delegations.refuseUnknown(id);
            } catch (RuleViolation unreadable) {
                throw new NoSuchRecord("Delegation");
            }
        }
        return id;
    }

    public String getId() {
        return id().toString();
    }

    public DelegationDetails getDetails() {
        return delegations.get(id()).value();
    }

    /** What the address, or the form, says under that name; empty if nothing. */
    static String asked(String name) {
        var said = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return said == null ? "" : said.strip();
    }
}
