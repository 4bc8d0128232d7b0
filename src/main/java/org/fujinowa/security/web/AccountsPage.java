package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.security.AccountSummary;
import org.fujinowa.security.Role;
import org.fujinowa.security.service.AccountAdministration;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.ShortTable;
import org.jspecify.annotations.Nullable;

/** /security/accounts: everybody who has or had an account. */
@Named
@RequestScoped
public class AccountsPage {

    private AccountAdministration administration;
    private CurrentTexts texts;
    private @Nullable ShortTable<AccountSummary> table;

    /** For the CDI proxy. */
    protected AccountsPage() {}

    @Inject
    public AccountsPage(AccountAdministration administration, CurrentTexts texts) {
        this.administration = administration;
        this.texts = texts;
    }

    /** The accounts, sorted and filtered by the words of their columns. */
    public ShortTable<AccountSummary> getTable() {
        if (table == null) {
            table = new ShortTable<>(administration::all, texts.language().locale())
                    .column("displayName", AccountSummary::displayName)
                    .column("signInName", AccountSummary::signInName)
                    .column(
                            "roles",
                            account -> rolesOf(account).stream().map(this::word).collect(Collectors.joining(" ")))
                    .column("state", account -> texts.of(stateKey(account)));
        }
        return table;
    }

    /** The roles of an account, always in the same order. */
    public List<Role> rolesOf(AccountSummary account) {
        return account.roles().stream().sorted().toList();
    }

    /** The key of the word for whether somebody can sign in. */
    public String stateKey(AccountSummary account) {
        return account.active() ? "security.open" : "security.closed";
    }

    private String word(Role role) {
        return texts.of("security.role." + role.name());
    }
}
