package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.fujinowa.security.AccountDetails;
import org.fujinowa.security.AccountSummary;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.model.AccessTokens;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.model.Accounts;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;

/**
 * Who has an account and what they do. An account is closed, never deleted; whoever is closed or gets a new password from an
 * administrator is signed out everywhere at once. The last administrator can neither be closed nor stop being one.
 */
@ApplicationScoped
@Transactional
public class AccountAdministration {

    private static final String KIND = "Account";

    private Accounts accounts;
    private AccessTokens tokens;
    private Passwords passwords;
    private AuditTrail auditTrail;
    private Validator validator;
    private Clock clock;

    /** For the CDI proxy. */
    protected AccountAdministration() {}

    @Inject
    public AccountAdministration(
            Accounts accounts,
            AccessTokens tokens,
            Passwords passwords,
            AuditTrail auditTrail,
            Validator validator,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.auditTrail = auditTrail;
        this.validator = validator;
        this.clock = clock;
    }

    /** Every account, closed ones too, by sign-in name. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public List<AccountSummary> all() {
        return accounts.all().stream().map(Account::summary).toList();
    }

    /** One account. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public Versioned<AccountDetails> get(String id) {
        var account = accounts.get(id);
        return new Versioned<>(account.details(), account.version());
    }

    /**
     * Makes an account.
     *
     * @param password the first password, which its owner should change
     * @return the account's id
     * @throws RuleViolation if the name is taken, the password weak, or the scope limited to nothing
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public String add(AccountDetails details, String password) {
        refuseInvalid(details);
        if (accounts.findBySignInName(Account.normal(details.signInName())).isPresent()) {
            throw new RuleViolation("security.sign-in-name-taken", details.signInName());
        }
        var account = new Account(details, passwords.hashNew(password, details.signInName()), clock.instant());
        accounts.add(account);
        auditTrail.record(Deed.CREATED, Subject.of(KIND, account.id()), Changes.created(account.details()));
        return account.id();
    }

    /**
     * Changes name, roles, language, or closes and reopens the account.
     *
     * @throws ConcurrentChange if somebody changed it since that version
     * @throws RuleViolation if the name is taken, or nobody would be administrator any more
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void change(String id, long version, AccountDetails details) {
        refuseInvalid(details);
        var account = accounts.get(id);
        ConcurrentChange.refuseUnlessSame(version, account.version());
        accounts.findBySignInName(Account.normal(details.signInName()))
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new RuleViolation("security.sign-in-name-taken", details.signInName());
                });
        refuseLosingTheLastAdministrator(account, details);
        var before = account.details();
        account.change(details);
        var changes = Changes.between(before, account.details());
        if (changes.values().isEmpty()) {
            return;
        }
        auditTrail.record(Deed.CHANGED, Subject.of(KIND, id), changes);
        if (account.active()) {
        } else {
            signOutEverywhere(account);
        }
    }

    /**
     * Gives the account a new password, for somebody who has forgotten theirs.
     *
     * @throws RuleViolation if the password is weak
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void setPassword(String id, String password) {
        var account = accounts.get(id);
        account.setPasswordHash(passwords.hashNew(password, account.signInName()));
        auditTrail.record(Deed.CHANGED, Subject.of(KIND, id), Changes.fact("password", Changes.MASK));
        signOutEverywhere(account);
    }

    private void signOutEverywhere(Account account) {
        var now = clock.instant();
        tokens.living(account.id(), now).forEach(token -> token.revoke(now));
    }

    private void refuseInvalid(AccountDetails details) {
        var violations = validator.validate(details);
        if (violations.stream()
                .anyMatch(found -> "signInName".equals(found.getPropertyPath().toString()))) {
            throw new RuleViolation("security.sign-in-name-letters");
        }
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        if (details.scope().empty()) {
            throw new RuleViolation("security.scope-empty");
        }
    }

    private void refuseLosingTheLastAdministrator(Account account, AccountDetails details) {
        var stays = details.active() && details.roles().contains(Role.ADMINISTRATOR);
        if (administers(account)
                && !stays
                && accounts.all().stream().filter(this::administers).count() == 1) {
            throw new RuleViolation("security.last-administrator");
        }
    }

    private boolean administers(Account account) {
        return account.active() && account.roles().contains(Role.ADMINISTRATOR);
    }
}
