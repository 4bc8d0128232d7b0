package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.Explained;
import org.fujinowa.matching.PlannedStay;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.Told;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.explain.Moved;
import org.fujinowa.matching.engine.explain.Question;
import org.fujinowa.matching.engine.explain.Steps;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;

/**
 * Explains a board: why a guest stays where they stay, what anything else would cost, and what would help. The engine works in the
 * background; what it has told is kept for as long as the board stays as it is, so that any node can show it at once.
 */
@ApplicationScoped
public class Explaining {

    /** For one question of the engine; a guest with many homes takes many of them. */
    private static final int SECONDS = 20;

    private ProblemReading problems;
    private PlacementSolving engine;
    private Placing placing;
    private AnswerRecords records;
    private CurrentCaller caller;
    private EngineWork background;

    /** For the CDI proxy. */
    protected Explaining() {}

    @Inject
    public Explaining(
            ProblemReading problems,
            PlacementSolving engine,
            Placing placing,
            AnswerRecords records,
            CurrentCaller caller,
            EngineWork background) {
        this.placing = placing;
        this.problems = problems;
        this.engine = engine;
        this.records = records;
        this.caller = caller;
        this.background = background;
    }

    /** What is known of it for the board as it is now. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public Explained about(DelegationId delegation, BoardQuestion question) {
        var board = problems.present(delegation, SECONDS);
        return records.last(delegation, question, board.state(), board.changes())
                .orElseGet(() -> new Explained(question, board.changes(), null, 0, 0, Answering.nothing(board)));
    }

    /**
     * Has the engine answer it and returns at once; does nothing if it is at work on that already, or has answered.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if the guest or the home is not on the board
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void ask(DelegationId delegation, BoardQuestion question) {
        var board = problems.present(delegation, SECONDS);
        board.mustKnow(question);
        records.begin(
                        delegation,
                        question,
                        board.state(),
                        Answering.nothing(board),
                        caller.get().signInName())
                .ifPresent(answer -> work(answer, board, question));
    }

    /** Asks whoever works on it to stop; what is known until then stays. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void stop(DelegationId delegation, BoardQuestion question) {
        var state = problems.present(delegation, SECONDS).state();
        EngineWork.insist(() -> records.askToStop(delegation, question, state));
    }

    /**
     * Does what a {@link BoardQuestion.Kind#MOVE} or a {@link BoardQuestion.Kind#SWAP} was priced for, as one deed.
     *
     * @param changes the state of the board that the coordinator sees
     * @param others whether all others move as is best for the whole, rather than nobody but those who were named
     * @throws RuleViolation {@code matching.price.not-known} if it is not priced in this state of the board, {@code
     *     matching.price.breaks-rules}, and as {@link Placing#place}
     * @throws ConcurrentChange if that is no longer the state
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void carryOut(DelegationId delegation, long changes, BoardQuestion question, boolean others, String reason) {
        var board = problems.present(delegation, SECONDS);
        ConcurrentChange.refuseUnlessSame(changes, board.changes());
        var told = records.last(delegation, question, board.state(), changes)
                .filter(Explained::complete)
                .map(Explained::told)
                .orElseThrow(() -> new RuleViolation("matching.price.not-known"));
        var moves = moves(told, others).stream()
                .map(move -> new Plan(ParticipantId.of(move.student()), stays(board, move), null))
                .toList();
        placing.rearrange(delegation, changes, moves, reason);
    }

    private static List<Moved> moves(Told told, boolean others) {
        var plan = told.plan();
        if (others) {
            return told.prices().stream()
                    .filter(price -> !price.moved().isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("matching.price.breaks-rules"))
                    .moved();
        }
        if (plan == null || !plan.breaches().isEmpty() || plan.moved().isEmpty()) {
            throw new RuleViolation("matching.price.breaks-rules");
        }
        return plan.moved();
    }

    private static List<PlannedStay> stays(PresentPlan board, Moved move) {
        return move.to().stream()
                .flatMap(stay ->
                        PlannedStay.of(
                                HostFamilyId.of(stay.family()),
                                stay.nights().stream().map(board::evening))
                                .stream())
                .toList();
    }

    private void work(String answer, PresentPlan board, BoardQuestion question) {
        var heard = new AtomicReference<>(new Answering.Progress(0, 0, Answering.nothing(board)));
        background.begin(
                () -> {
                    var now = heard.get();
                    return records.beat(answer, now.done(), now.steps(), now.told());
                },
                stop -> {
                    var ended = answer(board, question, heard, stop);
                    return () -> records.end(answer, ended, heard.get());
                },
                () -> records.end(answer, RunState.FAILED, heard.get()));
    }

    private RunState answer(
            PresentPlan board, BoardQuestion question, AtomicReference<Answering.Progress> heard, Cancellation stop) {
        var asking = new Answering.Asking() {
            @Override
            public <A extends Record> A ask(Question<A> one, Steps steps) {
                return engine.ask(one, steps, stop).join();
            }
        };
        try {
            var told = new Answering(board, asking, heard::set).answer(question);
            heard.set(new Answering.Progress(heard.get().steps(), heard.get().steps(), told));
        } catch (CompletionException | CancellationException ended) {
            if (!stop.cancelled()) {
                throw ended;
            }
        }
        return stop.cancelled() ? RunState.STOPPED : RunState.DONE;
    }
}
