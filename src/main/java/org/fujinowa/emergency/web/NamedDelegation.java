package org.fujinowa.emergency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.emergency.AidId;
import org.fujinowa.emergency.SafetyCheckId;
import org.fujinowa.emergency.service.AidBook;
import org.fujinowa.emergency.service.SafetyDesk;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The delegation of an emergency page: named by the address itself, by {@code aid=…} or by {@code check=…}. */
@Named("inEmergency")
@RequestScoped
public class NamedDelegation {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private AidBook aids;

    @Inject
    private SafetyDesk safety;

    private @Nullable DelegationId id;

    /** @throws NoSuchRecord if the address names none that exists */
    public DelegationId id() {
        if (id == null) {
            caller.mustBeAllowed(Permission.MANAGE_EMERGENCIES);
            try {
                id = named();
                delegations.refuseUnknown(id);
            } catch (RuleViolation unreadable) {
                throw new NoSuchRecord("Delegation");
            }
        }
        return id;
    }

    private DelegationId named() {
        if (!asked("check").isEmpty()) {
            return safety.get(SafetyCheckId.of(asked("check"))).details().delegation();
        }
        var delegation = asked("delegation");
        return delegation.isEmpty() && !asked("id").isEmpty()
                ? aids.seenBy(AidId.of(asked("id"))).orElseThrow(() -> new NoSuchRecord("Delegation"))
                : DelegationId.of(delegation);
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
