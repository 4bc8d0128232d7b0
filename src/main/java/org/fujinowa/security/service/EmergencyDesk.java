package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.EmergencyRow;
import org.fujinowa.security.EmergencyState;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.model.Accounts;
import org.fujinowa.security.model.EmergencyAccess;
import org.fujinowa.security.model.EmergencyAccesses;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;

/**
 * How an administrator comes to see people's data when nobody else can help: they ask with a reason, a second person grants it
 * for some hours, everything they look at is written down, and it ends by itself.
 */
@ApplicationScoped
@Transactional
public class EmergencyDesk {

    /** As the audit trail writes it. */
    static final String KIND = "EmergencyAccess";

    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_SHOWN = 50;

    private EmergencyAccesses accesses;
    private Accounts accounts;
    private CurrentCaller caller;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected EmergencyDesk() {}

    @Inject
    public EmergencyDesk(
            EmergencyAccesses accesses, Accounts accounts, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.accesses = accesses;
        this.accounts = accounts;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for it.
     *
     * @throws RuleViolation {@code security.emergency.reason-missing}, {@code security.emergency.reason-too-long}, {@code
     *     security.emergency.asked-already}
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void ask(String reason) {
        var said = reason.strip();
        if (said.isEmpty()) {
            throw new RuleViolation("security.emergency.reason-missing");
        }
        if (said.length() > LONGEST_REASON) {
            throw new RuleViolation("security.emergency.reason-too-long", LONGEST_REASON);
        }
        var now = clock.instant();
        if (!accesses.living(caller.get().id(), now).isEmpty()) {
            throw new RuleViolation("security.emergency.asked-already");
        }
        var access = new EmergencyAccess(caller.get().id(), said, now);
        accesses.add(access);
        audit.record(Deed.CREATED, subject(access), Changes.fact("reason", said));
    }

    /** The newest requests, answered ones too. */
    @Requires(Permission.GRANT_EMERGENCY_ACCESS)
    public List<EmergencyRow> newest() {
        var now = clock.instant();
        return accesses.newest(MOST_SHOWN).stream()
                .map(access -> access.row(name(access.accountId()), now))
                .toList();
    }

    /**
     * Grants one that somebody else has asked for.
     *
     * @throws RuleViolation {@code security.emergency.not-yourself}, {@code security.emergency.not-waiting}, {@code
     *     security.emergency.hours}
     * @throws ConcurrentChange if somebody else was quicker
     */
    @Requires(Permission.GRANT_EMERGENCY_ACCESS)
    public void grant(String id, long version, int hours) {
        var access = at(id, version);
        if (access.accountId().equals(caller.get().id())) {
            throw new RuleViolation("security.emergency.not-yourself");
        }
        access.grant(caller.get().signInName(), hours, clock.instant());
        audit.record(
                Deed.CONFIRMED,
                subject(access),
                Changes.fact("until", access.look().until()));
    }

    /**
     * Ends one that is open, or refuses or takes back one that waits; anybody who may grant may do so, and its owner.
     *
     * @throws RuleViolation {@code security.emergency.not-waiting} if it is over
     * @throws ConcurrentChange if somebody else was quicker
     */
    @Requires(Permission.GRANT_EMERGENCY_ACCESS)
    public void end(String id, long version) {
        var access = at(id, version);
        var now = clock.instant();
        var waiting = access.state(now) == EmergencyState.WAITING;
        if (waiting) {
            access.refuse(caller.get().signInName(), now);
        } else {
            access.end(caller.get().signInName(), now);
        }
        audit.record(waiting ? Deed.REFUSED : Deed.UNDONE, subject(access), Changes.none());
    }

    /** The caller with what was lent to them, where an administrator has it open now. */
    @OpenToAll("Adds only what two people have agreed to.")
    public Caller lend(Caller recognised) {
        if (!recognised.roles().contains(Role.ADMINISTRATOR)) {
            return recognised;
        }
        var now = clock.instant();
        return accesses.living(recognised.id(), now).stream()
                .filter(access -> access.state(now) == EmergencyState.OPEN)
                .findFirst()
                .map(access -> recognised.lent(access.look()))
                .orElse(recognised);
    }

    private EmergencyAccess at(String id, long version) {
        var access = accesses.get(id);
        ConcurrentChange.refuseUnlessSame(version, access.version());
        return access;
    }

    private String name(String account) {
        return accounts.find(account)
                .map(Account::details)
                .map(details -> details.displayName())
                .orElse("");
    }

    private static Subject subject(EmergencyAccess access) {
        return Subject.of(KIND, access.id());
    }
}
