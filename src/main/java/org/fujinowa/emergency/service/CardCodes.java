package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.emergency.EmergencyCardDetails;
import org.fujinowa.emergency.EmergencyCardId;
import org.fujinowa.emergency.model.EmergencyCard;
import org.fujinowa.emergency.model.EmergencyCards;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.shared.RuleViolation;

/**
 * The codes on printed cards. A code is drawn by lot and says nothing; it opens a page for leaders of the delegation, who have to
 * have come in by their own link, until some days after the return.
 */
@ApplicationScoped
class CardCodes {

    static final String KIND = "EmergencyCard";
    private static final int DAYS_AFTER_RETURN = 3;

    private EmergencyCards cards;
    private EmergencyFacts facts;
    private LinkAddress address;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected CardCodes() {}

    @Inject
    CardCodes(EmergencyCards cards, EmergencyFacts facts, LinkAddress address, AuditTrail audit, Clock clock) {
        this.cards = cards;
        this.facts = facts;
        this.address = address;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a code and gives the address that stands on the card. */
    String make(DelegationId delegation, ParticipantId participant) {
        var code = AnswerCode.next();
        return address.ofPage("/leader/card?c=" + make(delegation, participant, code));
    }

    String make(DelegationId delegation, ParticipantId participant, AnswerCode code) {
        var until = facts.delegation(delegation)
                .departure()
                .plusDays(DAYS_AFTER_RETURN)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        var id = EmergencyCardId.next();
        cards.add(new EmergencyCard(id, new EmergencyCardDetails(delegation, participant, until), code.hash()));
        audit.record(Deed.CREATED, Subject.of(KIND, id), Changes.none());
        return code.text();
    }

    /**
     * The card with that code.
     *
     * @throws RuleViolation {@code emergency.card-unknown} if there is none for that delegation, or none any more
     */
    EmergencyCard open(String code, DelegationId delegation) {
        return cards.findByCode(new AnswerCode(code.strip()).hash())
                .filter(card -> card.delegation().equals(delegation))
                .filter(card -> clock.instant().isBefore(card.details().expiresAt()))
                .orElseThrow(() -> new RuleViolation("emergency.card-unknown"));
    }
}
