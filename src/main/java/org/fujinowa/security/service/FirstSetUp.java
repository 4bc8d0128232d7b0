package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fujinowa.security.AccountDetails;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.model.Accounts;
import org.fujinowa.security.model.SecretSettings;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/**
 * The first administrator of an empty database. Whoever can read the server's log holds the one-time code and may make the
 * account; nobody else can, and nobody can a second time.
 */
@ApplicationScoped
@Transactional
public class FirstSetUp {

    private static final String CODE = "set-up-code";
    private static final String ADDRESS = "set-up";

    private Accounts accounts;
    private SecretSettings settings;
    private Passwords passwords;
    private Throttle throttle;
    private AuditTrail auditTrail;
    private Clock clock;

    /** For the CDI proxy. */
    protected FirstSetUp() {}

    @Inject
    public FirstSetUp(
            Accounts accounts,
            SecretSettings settings,
            Passwords passwords,
            Throttle throttle,
            AuditTrail auditTrail,
            Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.passwords = passwords;
        this.throttle = throttle;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Whether nobody has an account yet. */
    @OpenToAll("Tells only that the product is new.")
    public boolean isOpen() {
        return accounts.none();
    }

    /** Makes a new code if nobody has an account yet; the one before it no longer opens anything. */
    @OpenToAll("Called at the start; the code goes to the log only.")
    public Optional<String> newCode() {
        if (!isOpen()) {
            return Optional.empty();
        }
        var code = Secrets.code();
        settings.put(CODE, Secrets.hash(code));
        return Optional.of(code);
    }

    /**
     * Makes the first administrator.
     *
     * @throws RuleViolation if the code is wrong, somebody has an account already, or the password is weak
     */
    @OpenToAll("The code from the log is the proof.")
    public void create(
            String code, String signInName, String displayName, String password, Language language, String address) {
        throttle.refuseGuessing(ADDRESS, address);
        var typed = code.strip().toUpperCase(Locale.ROOT);
        var right = settings.find(CODE).filter(Secrets.hash(typed)::equals).isPresent();
        if (!right || !isOpen()) {
            throttle.failed(ADDRESS, address);
            throw new RuleViolation("security.set-up-code-wrong");
        }
        if (!signInName.matches("[\\p{Alnum}._@-]{1,100}")) {
            throw new RuleViolation("security.sign-in-name-letters");
        }
        var details = new AccountDetails(
                signInName, displayName, List.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.CONFIDANT), language, true);
        var account = new Account(details, passwords.hashNew(password, signInName), clock.instant());
        accounts.add(account);
        settings.remove(CODE);
        auditTrail.recordAs(
                account.signInName(),
                Deed.CREATED,
                Subject.of("Account", account.id()),
                Changes.created(account.details()));
    }
}
