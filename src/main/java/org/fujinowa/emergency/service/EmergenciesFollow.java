package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.emergency.model.Aids;
import org.fujinowa.emergency.model.EmergencyCards;
import org.fujinowa.emergency.model.SafetyChecks;
import org.fujinowa.organisation.PlaceRemoving;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.RuleViolation;

/** Help and cards go with their delegation, but no delegation goes whose people were asked whether they are safe. */
@ApplicationScoped
public class EmergenciesFollow {

    private static final DelegationId NO_DELEGATION = DelegationId.of("00000000-0000-0000-0000-000000000000");

    private Aids aids;
    private EmergencyCards cards;
    private SafetyChecks checks;

    /** For the CDI proxy. */
    protected EmergenciesFollow() {}

    @Inject
    EmergenciesFollow(Aids aids, EmergencyCards cards, SafetyChecks checks) {
        this.aids = aids;
        this.cards = cards;
        this.checks = checks;
    }

    /** @throws RuleViolation {@code emergency.safety-was-asked} if they were */
    @OpenToAll("Hears of what the register of delegations is about to do for a caller who was allowed to.")
    public void follow(@Observes DelegationRemoving event) {
        if (!checks.of(event.delegation()).isEmpty()) {
            throw new RuleViolation("emergency.safety-was-asked");
        }
        aids.helping(event.delegation(), List.of()).forEach(aids::remove);
        cards.of(event.delegation()).forEach(cards::remove);
    }

    /** What was known of a place goes with it. */
    @OpenToAll("Hears of what the register of places is about to do for a caller who was allowed to.")
    public void follow(@Observes PlaceRemoving event) {
        aids.helping(NO_DELEGATION, List.of(event.id())).forEach(aids::remove);
    }
}
