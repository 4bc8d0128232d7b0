package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;

/** The delegation that a leader's link opens. */
@ApplicationScoped
public class LedDelegation {

    private static final String KIND = "LedDelegation";

    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected LedDelegation() {}

    @Inject
    public LedDelegation(CurrentCaller caller) {
        this.caller = caller;
    }

    /** The delegation of the calling leader; throws {@link org.fujinowa.security.AccessDenied} for everybody else. */
    @OpenToAll("Tells callers what is theirs.")
    public DelegationId own() {
        return DelegationId.of(caller.own(KIND));
    }

    static Subject subject(DelegationId delegation) {
        return Subject.of(KIND, delegation);
    }
}
