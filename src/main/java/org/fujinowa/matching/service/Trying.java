package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.fujinowa.matching.BoardRules.Forbidden;
import org.fujinowa.matching.PlanContent;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlanState;
import org.fujinowa.matching.PlannedPlace;
import org.fujinowa.matching.SolveOutcome;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;

/** Has the engine try a plan out in the background: as the board stands, or with something changed for this trial only. */
@ApplicationScoped
public class Trying {

    private static final int TIME_LIMIT_SECONDS = 60;

    private TrialProblem problems;
    private PlacementSolving engine;
    private PlanRecords records;
    private PlanKeeping keeping;
    private CurrentCaller caller;
    private EngineWork background;

    /** For the CDI proxy. */
    protected Trying() {}

    @Inject
    public Trying(
            TrialProblem problems,
            PlacementSolving engine,
            PlanRecords records,
            PlanKeeping keeping,
            CurrentCaller caller,
            EngineWork background) {
        this.problems = problems;
        this.engine = engine;
        this.records = records;
        this.keeping = keeping;
        this.caller = caller;
        this.background = background;
    }

    /**
     * Begins a trial and returns at once. The board is left alone, whatever comes of it.
     *
     * @param changes the state of the board that the coordinator sees
     * @param trial what is different this time
     * @throws ConcurrentChange if that is no longer the state
     * @throws RuleViolation {@code matching.try.already-trying}, {@code matching.plans.too-many}, {@code
     *     matching.nobody-to-place}, {@code matching.try.gone}, {@code matching.group-too-small}, {@code
     *     matching.weigh-something}, or {@code matching.blocked} with the rule that stands against a lock
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public PlanId start(DelegationId delegation, long changes, TrialChanges trial) {
        keeping.refuseTooMany(delegation);
        var written = problems.write(delegation, changes, trial, TIME_LIMIT_SECONDS);
        var plan = records.begin(delegation, "", caller.get().signInName(), changes, written.rules(), trial);
        var lastWord = new AtomicReference<>("");
        background.begin(
                () -> records.beat(plan, lastWord.get()),
                stop -> {
                    var answer = engine.solve(
                                    written.problem(),
                                    (level, value, bound) -> lastWord.set(level.jsonName() + " " + value + " " + bound),
                                    stop)
                            .join();
                    var state = state(answer.status());
                    var places = state.ready() ? places(answer, written, trial) : List.<PlannedPlace>of();
                    var content = new PlanContent(written.rules(), places);
                    return () -> records.end(plan, state, content, Solving.outcome(answer, written.firstNight()));
                },
                () -> records.end(
                        plan, PlanState.FAILED, new PlanContent(written.rules(), List.of()), SolveOutcome.none()));
        return plan;
    }

    /** Asks the engine to stop; there will be no plan. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void stop(PlanId plan) {
        EngineWork.insist(() -> records.askToStop(plan));
    }

    private static PlanState state(Status status) {
        return switch (status) {
            case OPTIMAL, FEASIBLE -> PlanState.TRIED;
            case INFEASIBLE -> PlanState.CONTRADICTION;
            case CANCELLED -> PlanState.STOPPED;
        };
    }

    private static List<PlannedPlace> places(PlacementAnswer answer, TrialProblem.Written written, TrialChanges trial) {
        return Plan.of(answer, written.firstNight()).stream()
                .flatMap(plan -> places(plan, trial))
                .toList();
    }

    private static Stream<PlannedPlace> places(Plan plan, TrialChanges trial) {
        return plan.stays().stream()
                .map(stay -> new PlannedPlace(
                        plan.participant(),
                        stay.family(),
                        stay.nights().arrival(),
                        stay.nights().departure(),
                        trial.locked().contains(new Forbidden(plan.participant(), stay.family())),
                        plan.backup()));
    }
}
