package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.security.AccountDetails;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Role;
import org.fujinowa.security.Scope;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.model.Accounts;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;

/** The accounts of people who do not exist. They open only a server that was started as a demonstration. */
@ApplicationScoped
@Transactional
public class DemonstrationAccounts {

    /** Printed in the README and by the launcher. */
    private static final String PASSWORD = "fuji-no-hana-2027";

    private static final String OF_ONE_PROGRAMME = "sato";
    private static final String THE_PROGRAMME = "Austria";

    private static final List<AccountDetails> PEOPLE = List.of(
            person("chiba", "千葉 和子（架空）", Role.COORDINATOR, Role.CONFIDANT),
            person("sato", "佐藤 光（架空）", Role.COORDINATOR),
            person("kumagai", "熊谷 進（架空）", Role.COORDINATOR, Role.CONFIDANT),
            person("onodera", "小野寺 明（架空）", Role.REVIEWER),
            person("kanri", "管理 花（架空）", Role.ADMINISTRATOR));

    private Accounts accounts;
    private Passwords passwords;
    private Instance<ScopeReading> scopes;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationAccounts() {}

    @Inject
    public DemonstrationAccounts(
            Accounts accounts, Passwords passwords, @Any Instance<ScopeReading> scopes, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Makes those that are missing. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        var missing = PEOPLE.stream()
                .filter(person -> accounts.findBySignInName(person.signInName()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        var hash = passwords.hashOfTheDemonstration(PASSWORD);
        for (var person : missing) {
            var account = new Account(inCharge(person), hash, clock.instant());
            account.belongToTheDemonstration();
            accounts.add(account);
        }
    }

    /** One of them is in charge of one programme only, to show what others then do not see. */
    private AccountDetails inCharge(AccountDetails person) {
        if (!person.signInName().equals(OF_ONE_PROGRAMME)) {
            return person;
        }
        var programme = scopes.get().programmes().stream()
                .filter(choice -> choice.labelEn().contains(THE_PROGRAMME))
                .map(Choice::id)
                .toList();
        return person.inChargeOf(Scope.of(programme, List.of()));
    }

    /** Closes those that a demonstration left behind in a database that is now in earnest use. */
    @OpenToAll("Called at every other start.")
    public void close() {
        accounts.all().stream().filter(Account::isDemonstration).forEach(Account::close);
    }

    private static AccountDetails person(String signInName, String displayName, Role... roles) {
        return new AccountDetails(signInName, displayName, List.of(roles), Language.JA, true);
    }
}
