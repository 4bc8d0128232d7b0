package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fujinowa.organisation.PartnerRemoving;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.RuleViolation;

/** A delegation and a partner stay as long as a window speaks of them. */
@ApplicationScoped
public class WindowsFollow {

    private PartnerWindows windows;

    /** For the CDI proxy. */
    protected WindowsFollow() {}

    @Inject
    public WindowsFollow(PartnerWindows windows) {
        this.windows = windows;
    }

    /** @throws RuleViolation {@code partnering.delegation-has-window} if there is a window for the delegation */
    @OpenToAll("Hears of what the register of delegations is about to do for a caller who was allowed to.")
    public void refuse(@Observes DelegationRemoving event) {
        if (!windows.of(event.delegation()).isEmpty()) {
            throw new RuleViolation("partnering.delegation-has-window");
        }
    }

    /** @throws RuleViolation {@code organisation.partner-in-use} if there is a window for the partner */
    @OpenToAll("Hears of what the register of partners is about to do for a caller who was allowed to.")
    public void refuse(@Observes PartnerRemoving event) {
        if (windows.all().stream().anyMatch(window -> window.details().partner().equals(event.id()))) {
            throw new RuleViolation("organisation.partner-in-use");
        }
    }
}
