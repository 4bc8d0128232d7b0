package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.emergency.PersonCard;
import org.fujinowa.rollcall.service.LedDelegation;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;

/** What the code of a card opens for a leader of the same delegation. */
@ApplicationScoped
@Transactional
public class OwnEmergency {

    private LedDelegation led;
    private CardCodes codes;
    private EmergencyFacts facts;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected OwnEmergency() {}

    @Inject
    OwnEmergency(LedDelegation led, CardCodes codes, EmergencyFacts facts, AuditTrail audit) {
        this.led = led;
        this.codes = codes;
        this.facts = facts;
        this.audit = audit;
    }

    /**
     * The person whose card it is.
     *
     * @throws RuleViolation {@code emergency.card-unknown} if the code opens nothing for this leader
     */
    @Requires(Permission.LEAD_DELEGATION)
    public PersonCard card(String code) {
        var own = led.own();
        var card = codes.open(code, own);
        var person = facts.cards(own).stream()
                .filter(each -> each.id().equals(card.details().participant()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("emergency.card-unknown"));
        audit.record(Deed.VIEWED, Subject.of(CardCodes.KIND, card.id()), Changes.none());
        return person;
    }
}
