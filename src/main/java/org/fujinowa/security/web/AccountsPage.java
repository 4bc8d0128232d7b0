package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.security.AccountSummary;
import org.fujinowa.security.service.AccountAdministration;

/** /security/accounts: everybody who has or had an account. */
@Named
@RequestScoped
public class AccountsPage {

    private AccountAdministration administration;
    private List<AccountSummary> accounts = List.of();

    /** For the CDI proxy. */
    protected AccountsPage() {}

    @Inject
    public AccountsPage(AccountAdministration administration) {
        this.administration = administration;
    }

    /** Reads the accounts, or refuses. */
    public void open() {
        accounts = administration.all();
    }

    public List<AccountSummary> getAccounts() {
        return accounts;
    }
}
