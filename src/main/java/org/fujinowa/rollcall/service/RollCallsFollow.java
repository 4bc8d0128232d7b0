package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.rollcall.model.CallTree;
import org.fujinowa.rollcall.model.Duties;
import org.fujinowa.rollcall.model.RollCalls;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.RuleViolation;

/** Duty roster and call tree go with their delegation, but no delegation goes whose roll was called. */
@ApplicationScoped
public class RollCallsFollow {

    private RollCalls calls;
    private Duties duties;
    private CallTree tree;
    private PersonalLinks links;

    /** For the CDI proxy. */
    protected RollCallsFollow() {}

    @Inject
    RollCallsFollow(RollCalls calls, Duties duties, CallTree tree, PersonalLinks links) {
        this.calls = calls;
        this.duties = duties;
        this.tree = tree;
        this.links = links;
    }

    /** @throws RuleViolation {@code rollcall.roll-was-called} if somebody was counted already */
    @OpenToAll("Hears of what the register of delegations is about to do for a caller who was allowed to.")
    public void follow(@Observes DelegationRemoving event) {
        if (!calls.of(event.delegation(), 1).isEmpty()) {
            throw new RuleViolation("rollcall.roll-was-called");
        }
        links.revokeAll(LedDelegation.subject(event.delegation()));
        duties.of(event.delegation()).forEach(duties::remove);
        tree.of(event.delegation()).forEach(tree::remove);
    }
}
