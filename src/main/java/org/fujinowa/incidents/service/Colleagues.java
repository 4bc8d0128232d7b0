package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.service.AccountAdministration;
import org.fujinowa.security.service.CurrentCaller;

/** The coordinators who can be named as keepers of an incident: asked in the product's own name, names only. */
@ApplicationScoped
class Colleagues {

    private static final Caller NAMES = Caller.job("incident-keepers", Permission.MANAGE_ACCOUNTS);

    private AccountAdministration accounts;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected Colleagues() {}

    @Inject
    Colleagues(AccountAdministration accounts, CurrentCaller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    /** Display names by sign-in names. */
    Map<String, String> names() {
        var names = new TreeMap<String, String>();
        caller.actingAs(NAMES, accounts::all).stream()
                .filter(account -> account.active() && account.roles().contains(Role.COORDINATOR))
                .forEach(account -> names.put(account.signInName(), account.displayName()));
        return names;
    }
}
