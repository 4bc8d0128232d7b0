package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.NewToken;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.TokenKind;
import org.fujinowa.security.TokenSummary;
import org.fujinowa.security.model.AccessToken;
import org.fujinowa.security.model.AccessTokens;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.model.Accounts;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** What everybody decides about their own account: the password, the devices that are signed in, tokens for programs. */
@ApplicationScoped
@Transactional
public class OwnAccount {

    /** How long an API token can live. */
    public static final int MOST_DAYS = 365;

    private static final int LONGEST_LABEL = 200;
    private static final String ADDRESS = "own-account";

    private Accounts accounts;
    private AccessTokens tokens;
    private Passwords passwords;
    private Throttle throttle;
    private AuditTrail auditTrail;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected OwnAccount() {}

    @Inject
    public OwnAccount(
            Accounts accounts,
            AccessTokens tokens,
            Passwords passwords,
            Throttle throttle,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.throttle = throttle;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The devices that are signed in and the tokens that hold, last used first. */
    @Requires(Permission.MANAGE_OWN_ACCOUNT)
    public List<TokenSummary> tokens() {
        return tokens.living(caller.get().id(), clock.instant()).stream()
                .map(AccessToken::summary)
                .toList();
    }

    /**
     * Makes a token with which a program acts in the caller's name.
     *
     * @param label by what the owner will know it
     * @param scopes what the program may do; nothing that the caller may not do
     * @param days how long it holds, 1 to {@value #MOST_DAYS}
     * @throws RuleViolation if the label is empty or too long, no scope or one too many is asked for, or the days are out of
     *     range
     */
    @Requires(Permission.MANAGE_OWN_ACCOUNT)
    public NewToken makeToken(String label, Set<Permission> scopes, int days) {
        var name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST_LABEL) {
            throw new RuleViolation("security.token-label-length", LONGEST_LABEL);
        }
        if (scopes.isEmpty() || !caller.get().permissions().containsAll(scopes)) {
            throw new RuleViolation("security.token-scopes");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new RuleViolation("security.token-days", 1, MOST_DAYS);
        }
        var now = clock.instant();
        var secret = Secrets.token();
        var token = new AccessToken(
                caller.get().id(),
                TokenKind.API,
                Secrets.hash(secret),
                name,
                scopes,
                now,
                now.plus(Duration.ofDays(days)));
        tokens.add(token);
        auditTrail.record(Deed.CREATED, Subject.of("AccessToken", token.id()), Changes.fact("label", name));
        return new NewToken(secret, token.summary());
    }

    /** Ends a device's sign-in or a token. One that has ended already, or is another's, is not there. */
    @Requires(Permission.MANAGE_OWN_ACCOUNT)
    public void revoke(String tokenId) {
        var token = tokens.find(tokenId)
                .filter(found -> found.accountId().equals(caller.get().id()) && found.holds(clock.instant()))
                .orElseThrow(() -> new NoSuchRecord("AccessToken " + tokenId));
        token.revoke(clock.instant());
        auditTrail.record(Deed.DELETED, Subject.of("AccessToken", tokenId), Changes.none());
    }

    /**
     * Changes the caller's password and signs out every device but this one. Tokens of programs stay.
     *
     * @param thisDevice the token of the device on which the caller does it, empty for none
     * @throws RuleViolation if the old password is wrong or the new one weak
     */
    @Requires(Permission.MANAGE_OWN_ACCOUNT)
    public void changePassword(String oldPassword, String newPassword, String thisDevice) {
        var account = accounts.get(caller.get().id());
        throttle.refuseGuessing(account.signInName(), ADDRESS);
        if (!passwords.matches(oldPassword, account.passwordHash())) {
            throttle.failed(account.signInName(), ADDRESS);
            throw new RuleViolation("security.old-password-wrong");
        }
        account.setPasswordHash(passwords.hashNew(newPassword, account.signInName()));
        signOutOthers(account, Secrets.hash(thisDevice));
        auditTrail.record(Deed.CHANGED, Subject.of("Account", account.id()), Changes.fact("password", Changes.MASK));
    }

    private void signOutOthers(Account account, String exceptHash) {
        var now = clock.instant();
        tokens.living(account.id(), now).stream()
                .filter(token -> token.kind() == TokenKind.DEVICE && !token.hasHash(exceptHash))
                .forEach(token -> token.revoke(now));
    }
}
