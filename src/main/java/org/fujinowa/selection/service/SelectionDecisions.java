package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.service.ApplicationDecisions;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.selection.DecisionDetails;
import org.fujinowa.selection.DecisionRow;
import org.fujinowa.selection.DecisionState;
import org.fujinowa.selection.DecisionStep;
import org.fujinowa.selection.RoundDetails;
import org.fujinowa.selection.StepKind;
import org.fujinowa.selection.Verdict;
import org.fujinowa.selection.model.Decision;
import org.fujinowa.selection.model.Decisions;
import org.fujinowa.selection.model.Places;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Who takes part: proposed by one person, confirmed by another, then done to the application. */
@ApplicationScoped
@Transactional
public class SelectionDecisions {

    private Decisions decisions;
    private RoundBook rounds;
    private ApplicationRegister applications;
    private ApplicationDecisions deeds;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected SelectionDecisions() {}

    @Inject
    SelectionDecisions(
            Decisions decisions,
            RoundBook rounds,
            ApplicationRegister applications,
            ApplicationDecisions deeds,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.decisions = decisions;
        this.rounds = rounds;
        this.applications = applications;
        this.deeds = deeds;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    static final String KIND = "Decision";

    private static final int LONGEST = 1000;

    /** What is decided over that applicant, if anything is. */
    @Requires(Permission.SELECT_APPLICANTS)
    public Optional<DecisionRow> of(ApplicationId application) {
        return decisions.find(application).map(Decision::row);
    }

    /** The rank that the next reserve gets. */
    @Requires(Permission.SELECT_APPLICANTS)
    public int nextRank(DelegationId delegation) {
        return places(rounds.view(delegation).round()).nextRank();
    }

    /**
     * Proposes a decision; a proposal that nobody has confirmed gives way.
     *
     * @param rank the place among the reserves; 0 for others
     * @throws RuleViolation {@code selection.reason-missing}, {@code selection.rank-missing}, {@code selection.rank-taken},
     *     {@code selection.decided-already}, {@code selection.not-submitted}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void propose(ApplicationId application, Verdict verdict, int rank, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("selection.reason-missing");
        }
        if (reason.strip().length() > LONGEST) {
            throw new RuleViolation("form.too-long", LONGEST);
        }
        if (verdict == Verdict.RESERVE && rank < 1) {
            throw new RuleViolation("selection.rank-missing");
        }
        var sheet = applications.look(application);
        if (sheet.state() != ApplicationState.SUBMITTED) {
            throw new RuleViolation("selection.not-submitted");
        }
        var delegation = sheet.details().delegation();
        var places = places(rounds.locked(delegation));
        if (verdict == Verdict.RESERVE) {
            places.refuseTaken(rank, application);
        }
        write(application, delegation, verdict, verdict == Verdict.RESERVE ? rank : 0, reason.strip());
        audit.record(Deed.PROPOSED, Subject.of(KIND, application), Changes.fact("verdict", verdict));
    }

    /**
     * Confirms what somebody else proposed, and does it to the application.
     *
     * @param version the version that was read: nobody confirms what they have not seen
     * @param role as what an accepted applicant takes part
     * @throws RuleViolation {@code selection.same-person}, {@code selection.no-place}, {@code selection.decided-already}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void confirm(ApplicationId application, long version, ParticipantRole role) {
        var sheet = applications.look(application);
        var round = rounds.locked(sheet.details().delegation());
        var decision = decisions.get(application);
        ConcurrentChange.refuseUnlessSame(version, decision.version());
        var details = decision.details();
        if (details.verdict() == Verdict.ACCEPT && details.state() == DecisionState.PROPOSED) {
            places(round).refuseUnlessFree();
        }
        decision.confirm(caller.get().signInName(), step(StepKind.CONFIRMED, details.verdict(), ""));
        decisions.changed(decision);
        switch (details.verdict()) {
            case ACCEPT -> deeds.accept(application, role);
            case RESERVE -> deeds.decide(application, ApplicationState.RESERVE, details.reason());
            case DECLINE -> deeds.decide(application, ApplicationState.DECLINED, details.reason());
        }
        audit.record(Deed.CONFIRMED, Subject.of(KIND, application), Changes.fact("verdict", details.verdict()));
    }

    Places places(RoundDetails round) {
        return rounds.places(round);
    }

    DecisionStep step(StepKind kind, @Nullable Verdict verdict, String words) {
        return new DecisionStep(clock.instant(), caller.get().displayName(), kind, verdict, words);
    }

    private void write(ApplicationId application, DelegationId delegation, Verdict verdict, int rank, String reason) {
        var by = caller.get().signInName();
        var step = step(StepKind.PROPOSED, verdict, reason);
        var known = decisions.find(application);
        if (known.isPresent()) {
            known.get().propose(verdict, rank, reason, by, step);
            decisions.changed(known.get());
            return;
        }
        decisions.add(new Decision(new DecisionDetails(
                application, delegation, verdict, rank, DecisionState.PROPOSED, reason, by, "", null, List.of(step))));
    }
}
