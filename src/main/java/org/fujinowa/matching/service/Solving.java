package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.RunView;
import org.fujinowa.matching.SolveOutcome;
import org.fujinowa.matching.SolveOutcome.Contradicting;
import org.fujinowa.matching.SolveOutcome.LevelReached;
import org.fujinowa.matching.SolveOutcome.Proven;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Has the engine make a plan in the background, in the name of whoever asked for it. The plan becomes drafts; nothing is
 * proposed or confirmed by the engine.
 */
@ApplicationScoped
public class Solving {

    private static final int TIME_LIMIT_SECONDS = 60;

    private ProblemReading problems;
    private PlacementSolving engine;
    private Placing placing;
    private RunRecords records;
    private CurrentCaller caller;
    private EngineWork background;

    /** For the CDI proxy. */
    protected Solving() {}

    @Inject
    public Solving(
            ProblemReading problems,
            PlacementSolving engine,
            Placing placing,
            RunRecords records,
            CurrentCaller caller,
            EngineWork background) {
        this.problems = problems;
        this.engine = engine;
        this.placing = placing;
        this.records = records;
        this.caller = caller;
        this.background = background;
    }

    /**
     * Begins a run and returns at once.
     *
     * @param changes the state of the board that the coordinator sees
     * @throws ConcurrentChange if that is no longer the state
     * @throws RuleViolation {@code matching.already-solving}, {@code matching.nobody-to-place}, {@code matching.no-families} or
     *     {@code matching.no-beds}
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void start(DelegationId delegation, long changes) {
        var problem = problems.read(delegation, changes, TIME_LIMIT_SECONDS);
        var firstNight = problems.firstNight(delegation);
        var run = records.begin(delegation, caller.get().signInName(), changes);
        var lastWord = new AtomicReference<>("");
        background.begin(
                () -> records.beat(run, lastWord.get()),
                stop -> {
                    var answer = engine.solve(
                                    problem,
                                    (level, value, bound) -> lastWord.set(level.jsonName() + " " + value + " " + bound),
                                    stop)
                            .join();
                    var state = takeOver(delegation, changes, answer, firstNight);
                    return () -> records.end(run, state, outcome(answer, firstNight));
                },
                () -> records.end(run, RunState.FAILED, SolveOutcome.none()));
    }

    /** Asks the run of that delegation to stop; the board stays as it is. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void stop(DelegationId delegation) {
        EngineWork.insist(() -> records.askToStop(delegation));
    }

    /** The newest run of that delegation. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public Optional<RunView> last(DelegationId delegation) {
        return records.last(delegation);
    }

    private RunState takeOver(DelegationId delegation, long changes, PlacementAnswer answer, LocalDate firstNight) {
        if (answer.status() == Status.CANCELLED) {
            return RunState.STOPPED;
        }
        if (answer.status() == Status.INFEASIBLE) {
            return RunState.CONTRADICTION;
        }
        var plan = Plan.of(answer, firstNight);
        try {
            placing.takeOver(delegation, changes, plan);
            return RunState.DONE;
        } catch (ConcurrentChange overtaken) {
            return RunState.OVERTAKEN;
        }
    }

    static SolveOutcome outcome(PlacementAnswer answer, LocalDate firstNight) {
        return new SolveOutcome(
                answer.status() == Status.OPTIMAL,
                answer.levels().stream()
                        .map(level -> new LevelReached(level.level().jsonName(), level.value(), level.bound()))
                        .toList(),
                answer.unplaced().stream()
                        .map(unplaced -> ParticipantId.of(unplaced.student()))
                        .toList(),
                answer.because().stream()
                        .map(reason -> new Contradicting(
                                reason.code().jsonName(),
                                orEmpty(reason.student()),
                                orEmpty(reason.family()),
                                reason.students().stream()
                                        .map(ParticipantId::of)
                                        .toList(),
                                reason.nights().stream()
                                        .map(firstNight::plusDays)
                                        .toList()))
                        .toList(),
                answer.solver().seconds(),
                answer.solver().proofs().stream()
                        .map(proof -> new Proven(proof.level().jsonName(), proof.argumentName()))
                        .toList());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
