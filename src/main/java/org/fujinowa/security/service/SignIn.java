package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Recognised;
import org.fujinowa.security.Subject;
import org.fujinowa.security.TokenKind;
import org.fujinowa.security.model.AccessToken;
import org.fujinowa.security.model.AccessTokens;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.model.Accounts;
import org.fujinowa.shared.RuleViolation;

/**
 * How somebody comes in: with a name and a password once, and from then on by the token of their device.
 *
 * <p>The token lives in the database and not in a session, so that any node can answer the next request and a restarted
 * server knows everybody again.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
public class SignIn {

    private static final Duration UNTIL_TOMORROW = Duration.ofHours(14);
    private static final int LONGEST_LABEL = 200;
    /** Checked when there is no such account, so that the answer takes as long as for one that exists. */
    private static final String NOBODYS_HASH =
            "PBKDF2WithHmacSHA256:600000:bm9ib2R5bm9ib2R5bm9ibw==:" + "3q2+796tvu/erb7v3q2+796tvu/erb7v3q2+796tvu8=";

    private Accounts accounts;
    private AccessTokens tokens;
    private Passwords passwords;
    private Throttle throttle;
    private AuditTrail auditTrail;
    private Clock clock;

    @Inject
    @ConfigProperty(name = "fujinowa.sign-in.days", defaultValue = "30")
    private int daysOnOwnDevice;

    /** For the CDI proxy. */
    protected SignIn() {}

    @Inject
    public SignIn(
            Accounts accounts,
            AccessTokens tokens,
            Passwords passwords,
            Throttle throttle,
            AuditTrail auditTrail,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.throttle = throttle;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * Who has that name and password.
     *
     * @param address the network address that asks, for the throttle
     * @throws RuleViolation {@code security.sign-in-refused}, or {@code security.too-many-attempts}
     */
    @OpenToAll("It is how one becomes somebody.")
    public Recognised check(String signInName, String password, String address) {
        var account = account(signInName, password, address);
        return new Recognised(account.caller(), stamp(account));
    }

    /** Who was recognised by a password, as long as that is still the password and the account is still open. */
    @OpenToAll("The password was the proof.")
    public Optional<Caller> still(Recognised before) {
        return accounts.find(before.caller().id())
                .filter(Account::active)
                .filter(account -> stamp(account).equals(before.stamp()))
                .map(Account::caller);
    }

    /**
     * Signs a device in.
     *
     * @param stay whether the device is the person's own and stays signed in
     * @param device what the person will recognise the device by
     * @return the token that the device keeps
     * @throws RuleViolation {@code security.sign-in-refused}, or {@code security.too-many-attempts}
     */
    @OpenToAll("It is how one becomes somebody.")
    public String signIn(String signInName, String password, String address, boolean stay, String device) {
        var account = account(signInName, password, address);
        var token = Secrets.token();
        var now = clock.instant();
        tokens.add(new AccessToken(
                account.id(),
                TokenKind.DEVICE,
                Secrets.hash(token),
                device.length() <= LONGEST_LABEL ? device : device.substring(0, LONGEST_LABEL),
                Set.of(),
                now,
                now.plus(stay ? Duration.ofDays(daysOnOwnDevice) : UNTIL_TOMORROW)));
        auditTrail.recordAs(account.signInName(), Deed.SIGNED_IN, subject(account), Changes.fact("device", device));
        return token;
    }

    /** Who holds that token, if it still holds. */
    @OpenToAll("The token is the proof.")
    public Optional<Caller> callerOf(String token, TokenKind kind) {
        var now = clock.instant();
        return tokens.findByHash(Secrets.hash(token))
                .filter(found -> found.kind() == kind && found.holds(now))
                .flatMap(found -> callerOf(found));
    }

    private Optional<Caller> callerOf(AccessToken token) {
        var now = clock.instant();
        if (token.shouldNoteUse(now)) {
            noteUse(token, now);
        }
        return accounts.find(token.accountId()).filter(Account::active).map(account -> switch (token.kind()) {
            case DEVICE -> account.caller();
            case API -> account.caller().limitedTo(token.scopes());
        });
    }

    /** A page asks for several things at once, and each of these requests would note the use: only the first one does. */
    private void noteUse(AccessToken token, Instant now) {
        tokens.lock(token);
        if (token.shouldNoteUse(now)) {
            token.noteUse(now);
        }
    }

    /** Ends the sign-in of the device that holds the token. */
    @OpenToAll("Whoever holds a token may give it back.")
    public void signOut(String token) {
        tokens.findByHash(Secrets.hash(token)).ifPresent(found -> {
            found.revoke(clock.instant());
            accounts.find(found.accountId())
                    .ifPresent(account -> auditTrail.recordAs(
                            account.signInName(), Deed.SIGNED_OUT, subject(account), Changes.none()));
        });
    }

    private Account account(String signInName, String password, String address) {
        var name = Account.normal(signInName);
        throttle.refuseGuessing(name, address);
        var account = accounts.findBySignInName(name).filter(Account::active);
        var right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(NOBODYS_HASH));
        if (account.isEmpty() || !right) {
            throttle.failed(name, address);
            auditTrail.recordAs(
                    "nobody",
                    Deed.REFUSED,
                    new Subject("SignIn", name.isEmpty() ? "-" : shortened(name)),
                    Changes.none());
            throw new RuleViolation("security.sign-in-refused");
        }
        throttle.succeeded(name);
        return account.get();
    }

    private static String stamp(Account account) {
        return Secrets.hash(account.passwordHash());
    }

    private static String shortened(String name) {
        return name.length() <= 80 ? name : name.substring(0, 80);
    }

    private static Subject subject(Account account) {
        return Subject.of("Account", account.id());
    }
}
