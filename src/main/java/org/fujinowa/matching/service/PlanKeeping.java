package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.matching.PlanContent;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlanView;
import org.fujinowa.matching.PlannedPlace;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.MatchPlan;
import org.fujinowa.matching.model.MatchPlans;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** Plans beside the board: keeps them under a name and throws them away. The board never changes by it. */
@ApplicationScoped
@Transactional
public class PlanKeeping {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_PLANS = 50;

    private Boards boards;
    private MatchPlans plans;
    private AuditTrail auditTrail;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected PlanKeeping() {}

    @Inject
    PlanKeeping(Boards boards, MatchPlans plans, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.boards = boards;
        this.plans = plans;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The plans of that delegation, newest first. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public List<PlanView> all(DelegationId delegation) {
        var now = clock.instant();
        return plans.ofDelegation(delegation).stream()
                .map(plan -> plan.view(now))
                .toList();
    }

    /** One plan. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public PlanView get(PlanId id) {
        return find(id).view(clock.instant());
    }

    /**
     * Keeps the board as it stands, with what is laid down.
     *
     * @param changes the state of the board that the coordinator sees
     * @throws ConcurrentChange if that is no longer the state
     * @throws RuleViolation {@code matching.plans.name-missing}, {@code matching.plans.name-too-long}, {@code
     *     matching.plans.name-taken}, {@code matching.plans.too-many}, or {@code matching.plans.nothing-to-keep}
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public PlanId keep(DelegationId delegation, long changes, String name) {
        var board = boards.get(delegation);
        ConcurrentChange.refuseUnlessSame(changes, board.changes());
        var places = boards.placements(delegation).stream()
                .map(placement -> PlannedPlace.of(placement.details()))
                .toList();
        if (places.isEmpty()) {
            throw new RuleViolation("matching.plans.nothing-to-keep");
        }
        refuseTooMany(delegation);
        var plan = MatchPlan.kept(
                delegation,
                free(delegation, name),
                caller.get().signInName(),
                clock.instant(),
                changes,
                new PlanContent(board.rules(), places));
        plans.add(plan);
        auditTrail.record(Deed.CREATED, subject(plan), Changes.fact("name", plan.name()));
        return plan.id();
    }

    /**
     * Keeps a trial under a name, or gives a kept plan another name.
     *
     * @param version of the plan that the coordinator sees
     * @throws ConcurrentChange if somebody else changed it since
     * @throws RuleViolation {@code matching.plans.not-ready}, and those about names as {@link #keep(DelegationId, long, String)}
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void keepTrial(PlanId id, long version, String name) {
        var plan = find(id);
        if (!plan.view(clock.instant()).state().ready()) {
            throw new RuleViolation("matching.plans.not-ready");
        }
        plan.keep(version, plan.name().equals(name.strip()) ? checked(name) : free(plan.delegation(), name));
        auditTrail.record(Deed.CHANGED, subject(plan), Changes.fact("name", plan.name()));
    }

    /**
     * Throws a plan away.
     *
     * @throws RuleViolation {@code matching.plans.still-trying} while the engine is at work on it
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void throwAway(PlanId id) {
        var plan = find(id);
        if (plan.running(clock.instant())) {
            throw new RuleViolation("matching.plans.still-trying");
        }
        auditTrail.record(Deed.DELETED, subject(plan), Changes.fact("name", plan.name()));
        plans.remove(plan);
    }

    /** @throws RuleViolation {@code matching.plans.too-many} */
    void refuseTooMany(DelegationId delegation) {
        if (plans.ofDelegation(delegation).size() >= MOST_PLANS) {
            throw new RuleViolation("matching.plans.too-many", MOST_PLANS);
        }
    }

    private MatchPlan find(PlanId id) {
        return plans.find(id).orElseThrow(() -> new NoSuchRecord("MatchPlan " + id));
    }

    private String free(DelegationId delegation, String name) {
        var checked = checked(name);
        if (plans.ofDelegation(delegation).stream().anyMatch(plan -> plan.name().equals(checked))) {
            throw new RuleViolation("matching.plans.name-taken", checked);
        }
        return checked;
    }

    private static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new RuleViolation("matching.plans.name-missing");
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new RuleViolation("matching.plans.name-too-long", LONGEST_NAME);
        }
        return stripped;
    }

    private static Subject subject(MatchPlan plan) {
        return Subject.of("MatchPlan", plan.id());
    }
}
