package org.fujinowa.programme.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fujinowa.organisation.PartnerRemoving;
import org.fujinowa.organisation.PlaceRemoving;
import org.fujinowa.programme.model.Delegations;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.RuleViolation;

/** Keeps places and partners from vanishing while a delegation, even a past one, speaks of them. */
@ApplicationScoped
public class PlacesVisited {

    private Delegations delegations;

    /** For the CDI proxy. */
    protected PlacesVisited() {}

    @Inject
    public PlacesVisited(Delegations delegations) {
        this.delegations = delegations;
    }

    /** @throws RuleViolation {@code organisation.partner-in-use} if a delegation is with that partner */
    @OpenToAll("Hears of what the register of partners is about to do for a caller who was allowed to.")
    public void refuse(@Observes PartnerRemoving event) {
        if (delegations.anyWith(event.id())) {
            throw new RuleViolation("organisation.partner-in-use");
        }
    }

    /** @throws RuleViolation {@code organisation.place-in-use} if a delegation goes to that place */
    @OpenToAll("Hears of what the register of places is about to do for a caller who was allowed to.")
    public void refuse(@Observes PlaceRemoving event) {
        if (delegations.anyAt(event.id())) {
            throw new RuleViolation("organisation.place-in-use");
        }
    }
}
