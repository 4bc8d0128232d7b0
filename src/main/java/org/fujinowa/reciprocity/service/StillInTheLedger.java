package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fujinowa.admissions.ParticipantRemoving;
import org.fujinowa.hosting.HostFamilyRemoving;
import org.fujinowa.organisation.PartnerRemoving;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.programme.ProgrammeRemoving;
import org.fujinowa.reciprocity.model.Costs;
import org.fujinowa.reciprocity.model.Gifts;
import org.fujinowa.reciprocity.model.Openings;
import org.fujinowa.reciprocity.model.Twins;
import org.fujinowa.shared.RuleViolation;

/** Whom a twin, a gift, a cost or an opening entry names does not vanish from the registers. */
@ApplicationScoped
class StillInTheLedger {

    private Twins twins;
    private Gifts gifts;
    private Costs costs;
    private Openings openings;

    /** For the CDI proxy. */
    protected StillInTheLedger() {}

    @Inject
    StillInTheLedger(Twins twins, Gifts gifts, Costs costs, Openings openings) {
        this.twins = twins;
        this.gifts = gifts;
        this.costs = costs;
        this.openings = openings;
    }

    /** @throws RuleViolation {@code reciprocity.participant-has-twin} */
    void keep(@Observes ParticipantRemoving removing) {
        refuse(!twins.of(removing.participant()).isEmpty(), "reciprocity.participant-has-twin");
    }

    /** @throws RuleViolation {@code reciprocity.family-in-ledger} */
    void keep(@Observes HostFamilyRemoving removing) {
        var family = removing.family();
        refuse(twins.anyWith(family) || gifts.anyOf(family) || costs.anyOf(family), "reciprocity.family-in-ledger");
    }

    /** @throws RuleViolation {@code reciprocity.delegation-in-ledger} */
    void keep(@Observes DelegationRemoving removing) {
        var delegation = removing.delegation();
        refuse(gifts.anyAt(delegation) || costs.anyAt(delegation), "reciprocity.delegation-in-ledger");
    }

    /** @throws RuleViolation {@code reciprocity.programme-in-ledger} */
    void keep(@Observes ProgrammeRemoving removing) {
        var programme = removing.programme();
        refuse(
                gifts.anyOf(programme) || costs.anyOf(programme) || openings.anyOf(programme),
                "reciprocity.programme-in-ledger");
    }

    /** @throws RuleViolation {@code reciprocity.partner-in-ledger} */
    void keep(@Observes PartnerRemoving removing) {
        var partner = removing.id();
        refuse(
                gifts.anyWith(partner) || costs.anyWith(partner) || openings.anyWith(partner),
                "reciprocity.partner-in-ledger");
    }

    private static void refuse(boolean stillNeeded, String key) {
        if (stillNeeded) {
            throw new RuleViolation(key);
        }
    }
}
