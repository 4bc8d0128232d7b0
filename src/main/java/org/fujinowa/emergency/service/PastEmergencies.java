package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.emergency.model.EmergencyCards;
import org.fujinowa.emergency.model.SafetyChecks;
import org.fujinowa.emergency.model.SafetyReplies;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;

/** The codes of printed cards, and who was safe: the first for days, the second as long as somebody may ask. */
@ApplicationScoped
class PastEmergencies {

    private static final int SOME_DAYS = 7;
    private static final int HALF_A_YEAR = 180;

    private EmergencyCards cards;
    private SafetyChecks checks;
    private SafetyReplies replies;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected PastEmergencies() {}

    @Inject
    PastEmergencies(EmergencyCards cards, SafetyChecks checks, SafetyReplies replies, DelegationRegister delegations) {
        this.cards = cards;
        this.checks = checks;
        this.replies = replies;
        this.delegations = delegations;
    }

    /** The codes of all cards of a delegation. */
    @Produces
    Retained cards() {
        return new Kept(
                "emergency-cards",
                RetentionSince.RETURN,
                SOME_DAYS,
                Set.of("emergency_card"),
                (began, atMost) -> delegations.homeBy(began).stream()
                        .filter(delegation -> !cards.of(delegation).isEmpty())
                        .limit(atMost)
                        .map(delegation -> Subject.of("EmergencyCards", delegation))
                        .toList(),
                subject -> cards.of(DelegationId.of(subject.id())).forEach(cards::remove));
    }

    /** All safety confirmations of a delegation. */
    @Produces
    Retained safety() {
        return new Kept(
                "safety-checks",
                RetentionSince.RETURN,
                HALF_A_YEAR,
                Set.of("safety_check", "safety_reply"),
                this::asked,
                subject -> forget(DelegationId.of(subject.id())));
    }

    private List<Subject> asked(LocalDate began, int atMost) {
        return delegations.homeBy(began).stream()
                .filter(delegation -> !checks.of(delegation).isEmpty())
                .limit(atMost)
                .map(delegation -> Subject.of("SafetyChecks", delegation))
                .toList();
    }

    private void forget(DelegationId delegation) {
        checks.of(delegation).forEach(check -> {
            replies.of(check.id()).forEach(replies::remove);
            checks.remove(check);
        });
    }
}
