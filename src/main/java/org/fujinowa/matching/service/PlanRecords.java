package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.PlanContent;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlanState;
import org.fujinowa.matching.SolveOutcome;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.matching.model.MatchPlan;
import org.fujinowa.matching.model.MatchPlans;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;

/** Writes down how a trial goes, each word in a transaction of its own so that everybody sees it at once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PlanRecords {

    private MatchPlans plans;
    private AuditTrail auditTrail;
    private Clock clock;

    /** For the CDI proxy. */
    protected PlanRecords() {}

    @Inject
    PlanRecords(MatchPlans plans, AuditTrail auditTrail, Clock clock) {
        this.plans = plans;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    PlanId begin(
            DelegationId delegation,
            String name,
            String by,
            long boardChanges,
            BoardRules rules,
            TrialChanges changes) {
        var now = clock.instant();
        if (plans.ofDelegation(delegation).stream().anyMatch(plan -> plan.running(now))) {
            throw new RuleViolation("matching.try.already-trying");
        }
        var plan =
                MatchPlan.trying(delegation, name, by, now, boardChanges, new PlanContent(rules, List.of()), changes);
        plans.add(plan);
        auditTrail.record(Deed.CREATED, Subject.of("MatchPlan", plan.id()), Changes.created(changes));
        return plan.id();
    }

    /** Whether somebody has asked to stop. */
    boolean beat(PlanId id, String lastWord) {
        return get(id).beat(clock.instant(), lastWord);
    }

    void askToStop(PlanId id) {
        plans.find(id).filter(plan -> plan.running(clock.instant())).ifPresent(MatchPlan::askToStop);
    }

    void end(PlanId id, PlanState how, PlanContent content, SolveOutcome found) {
        get(id).end(how, content, found);
    }

    private MatchPlan get(PlanId id) {
        return plans.find(id).orElseThrow(() -> new IllegalStateException("No plan %s.".formatted(id)));
    }
}
