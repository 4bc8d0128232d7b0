package org.fujinowa.matching.service;

import java.time.Clock;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.HomesOffered;
import org.fujinowa.matching.engine.solve.PlacementSolver;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.InMemoryBoards;
import org.fujinowa.matching.model.InMemorySolveRuns;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;

/** The matching board without a server: boards in memory, the real rules, and the real engine in this process. */
public final class BoardDesk implements AutoCloseable {

    private final ScheduledExecutorService oneThread = Executors.newSingleThreadScheduledExecutor();
    private final Boards boards = new InMemoryBoards();
    private final Offering offering;
    public final MatchingBoard board;
    public final Placing placing;
    public final RuleSetting rules;
    public final Deciding deciding;
    public final Undoing undoing;
    public final Solving solving;
    public final Standings standings;

    public BoardDesk(
            ParticipantRegister participants,
            HostRegister hosts,
            DelegationRegister delegations,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        var rosters = new RosterReading(participants, hosts, boards);
        offering = new Offering(boards, hosts, audit);
        board = new MatchingBoard(delegations, rosters, boards);
        standings = new Standings(delegations, rosters, boards, caller, clock);
        var ledger = new BoardLedger(delegations, rosters, boards, audit, caller, clock);
        placing = new Placing(boards, ledger);
        rules = new RuleSetting(ledger);
        deciding = new Deciding(boards, ledger);
        undoing = new Undoing(boards, audit, ledger);
        solving = new Solving(
                new ProblemReading(delegations, rosters, boards),
                new PlacementSolving(PlacementSolver::new, 1, Runnable::run),
                placing,
                new RunRecords(new InMemorySolveRuns(), clock),
                caller,
                oneThread);
    }

    /** A list of families came in. */
    public void take(HomesOffered list) {
        offering.take(list);
    }

    /** Waits until the engine has ended; it works on the only thread, one thing after another. */
    public void awaitTheEngine() {
        try {
            oneThread.submit(() -> {}).get();
        } catch (ExecutionException failed) {
            throw new CompletionException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompletionException(stopped);
        }
    }

    @Override
    public void close() {
        oneThread.shutdownNow();
    }
}
