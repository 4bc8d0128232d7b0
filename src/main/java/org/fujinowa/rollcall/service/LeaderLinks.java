package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.rollcall.LeaderLinkRow;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Role;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** The links by which leaders come in: one for each, so that one lost telephone shuts nobody else out. */
@ApplicationScoped
@Transactional
public class LeaderLinks {

    private static final int DAYS_AFTER_RETURN = 3;
    private static final int LONGEST_NAME = 100;

    private PersonalLinks links;
    private DelegationRegister delegations;
    private Clock clock;

    /** For the CDI proxy. */
    protected LeaderLinks() {}

    @Inject
    LeaderLinks(PersonalLinks links, DelegationRegister delegations, Clock clock) {
        this.links = links;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** The links of that delegation, the newest first. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public List<LeaderLinkRow> of(DelegationId delegation) {
        var now = clock.instant();
        return links.of(LedDelegation.subject(delegation)).stream()
                .map(link -> new LeaderLinkRow(
                        link.id(), link.label(), link.expiresAt(), link.lastUsedAt(), link.holds(now)))
                .toList();
    }

    /**
     * Makes a link for a leader; it ends some days after the return.
     *
     * @throws RuleViolation {@code rollcall.leader-unnamed}, {@code rollcall.already-home}
     */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public NewLink open(DelegationId delegation, String name, Language language) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new RuleViolation("rollcall.leader-unnamed");
        }
        var lasts = Duration.between(clock.instant(), end(delegation));
        if (lasts.isNegative() || lasts.isZero()) {
            throw new RuleViolation("rollcall.already-home");
        }
        return links.issue(request(delegation, name.strip(), language, lasts));
    }

    /** Ends one at once; the telephone forgets what it carries when it next has a network, or after two days. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public void revoke(DelegationId delegation, LinkId id) {
        if (links.of(LedDelegation.subject(delegation)).stream()
                .noneMatch(link -> link.id().equals(id))) {
            throw new NoSuchRecord(id);
        }
        links.revoke(id);
    }

    static LinkRequest request(DelegationId delegation, String name, Language language, Duration lasts) {
        return new LinkRequest(Role.LEADER, LedDelegation.subject(delegation), name, language, lasts);
    }

    private Instant end(DelegationId delegation) {
        return delegations
                .get(delegation)
                .value()
                .departure()
                .plusDays(DAYS_AFTER_RETURN)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
    }
}
