package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.Choice;

/** What an administrator can put somebody in charge of: all there is, whatever they are in charge of themselves. */
@ApplicationScoped
@Transactional
public class ScopeChoices {

    private Instance<ScopeReading> reading;
    private CurrentScope scope;

    /** For the CDI proxy. */
    protected ScopeChoices() {}

    @Inject
    public ScopeChoices(@Any Instance<ScopeReading> reading, CurrentScope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    /** Every programme. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public List<Choice> programmes() {
        return scope.seeingAll(() -> reading.get().programmes());
    }

    /** Every delegation, the newest first. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public List<Choice> delegations() {
        return scope.seeingAll(() -> reading.get().delegations());
    }
}
