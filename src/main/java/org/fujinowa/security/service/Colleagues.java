package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.model.Accounts;

/** How those are called who work here: records keep sign-in names, which stay the same when somebody marries, and pages say the name. */
@ApplicationScoped
@Transactional
public class Colleagues {

    private Accounts accounts;

    /** For the CDI proxy. */
    protected Colleagues() {}

    @Inject
    public Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The name of whoever has that sign-in name; the word itself where it is nobody's. */
    @OpenToAll("Whoever reads a sign-in name may read the name that goes with it.")
    public String nameOf(String signInName) {
        return accounts.findBySignInName(Account.normal(signInName))
                .map(account -> account.details().displayName())
                .orElse(signInName);
    }
}
