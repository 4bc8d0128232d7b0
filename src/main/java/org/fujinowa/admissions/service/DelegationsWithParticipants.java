package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fujinowa.admissions.model.Participants;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.RuleViolation;

/** A delegation in which somebody takes part cannot vanish. */
@ApplicationScoped
public class DelegationsWithParticipants {

    private Participants participants;

    /** For the CDI proxy. */
    protected DelegationsWithParticipants() {}

    @Inject
    public DelegationsWithParticipants(Participants participants) {
        this.participants = participants;
    }

    /** @throws RuleViolation {@code admissions.delegation-has-participants} if somebody takes part in the delegation */
    @OpenToAll("Hears of what the register of delegations is about to do for a caller who was allowed to.")
    public void refuse(@Observes DelegationRemoving event) {
        var count = participants.of(event.delegation()).size();
        if (count > 0) {
            throw new RuleViolation("admissions.delegation-has-participants", count);
        }
    }
}
