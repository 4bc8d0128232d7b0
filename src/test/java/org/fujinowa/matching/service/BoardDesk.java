package org.fujinowa.matching.service;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.consents.service.ConsentLedger;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.HomesOffered;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.engine.explain.ExplainingSolver;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.InMemoryBoardAnswers;
import org.fujinowa.matching.model.InMemoryBoards;
import org.fujinowa.matching.model.InMemoryMatchPlans;
import org.fujinowa.matching.model.InMemoryMendRuns;
import org.fujinowa.matching.model.InMemorySettingsBook;
import org.fujinowa.matching.model.InMemorySolveRuns;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.SettingsBook;
import org.fujinowa.programme.Accent;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.programme.service.Whereabouts;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.InCharge;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.Versioned;
import org.fujinowa.vetting.model.InMemoryRequirements;
import org.fujinowa.vetting.service.Vetting;

/** The matching board without a server: boards in memory, the real rules, and the real engine in this process. */
public final class BoardDesk implements AutoCloseable {

    private final ScheduledExecutorService oneThread = Executors.newSingleThreadScheduledExecutor();
    private final Boards boards;
    public final SettingsBook settings = new InMemorySettingsBook();
    public final Offering offering;
    public final MatchingBoard board;
    public final Placing placing;
    public final RuleSetting rules;
    public final Deciding deciding;
    public final Undoing undoing;
    public final NoteTaking notes;
    public final Solving solving;
    public final Explaining explaining;
    public final Standings standings;
    public final WeightsTrial trial;
    public final Weighing weighing;
    public final PlanKeeping keeping;
    public final PlanComparing comparing;
    public final InMemoryRequirements requirements = new InMemoryRequirements();
    public final Vetting vetting = new Vetting(requirements);
    public final TakingOver takingOver;
    public final Trying trying;
    public final Mending mending;
    public final MendTaking mendTaking;
    public final LostBeds lostBeds;

    public BoardDesk(
            ParticipantRegister participants,
            HostRegister hosts,
            DelegationRegister delegations,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this(participants, hosts, delegations, audit, caller, clock, new InMemoryBoards());
    }

    /** The same over boards that are kept elsewhere. */
    public BoardDesk(
            ParticipantRegister participants,
            HostRegister hosts,
            DelegationRegister delegations,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock,
            Boards boards) {
        this.boards = boards;
        var rosters = new RosterReading(
                participants,
                hosts,
                vetting.wall,
                boards,
                settings,
                new Several<>(),
                new OtherLeg(delegations, participants, hosts, boards),
                InCharge.ofEverything(),
                new Unsigned());
        board = new MatchingBoard(delegations, rosters, boards, audit);
        var ledger = new BoardLedger(delegations, rosters, boards, audit, new Heard<>(), caller, clock);
        offering = new Offering(boards, hosts, ledger);
        notes = new NoteTaking(ledger);
        placing = new Placing(boards, ledger);
        standings = new Standings(delegations, rosters, boards, caller, clock);
        rules = new RuleSetting(ledger);
        deciding = new Deciding(boards, ledger);
        undoing = new Undoing(boards, audit, ledger);
        var problems = new ProblemReading(delegations, rosters, boards);
        var background = new EngineWork(caller, oneThread, 1000);
        var engine = new PlacementSolving(ExplainingSolver::new, 1, Runnable::run);
        weighing = new Weighing(settings, new AnyProgramme(), audit, Constraints.validator());
        trial = new WeightsTrial(problems, engine, weighing);
        explaining = new Explaining(
                problems, engine, placing, new AnswerRecords(new InMemoryBoardAnswers(), clock), caller, background);
        var runs = new InMemoryMendRuns();
        var open = new MendReading(delegations, new Fujisawa(), rosters, boards, clock);
        mending = new Mending(
                open,
                new MishapCheck(delegations, rosters, boards),
                engine,
                new MendRecords(runs, clock),
                caller,
                background);
        mendTaking = new MendTaking(runs, ledger, new MendFacts(hosts, participants, ledger, boards, audit));
        lostBeds = new LostBeds(delegations, boards, audit);
        solving = new Solving(
                problems, engine, placing, new RunRecords(new InMemorySolveRuns(), clock), caller, background);
        var plans = new InMemoryMatchPlans();
        keeping = new PlanKeeping(boards, plans, audit, caller, clock);
        comparing = new PlanComparing(delegations, rosters, boards, plans, clock);
        takingOver = new TakingOver(boards, plans, ledger, placing, clock);
        trying = new Trying(
                new TrialProblem(delegations, rosters, boards),
                engine,
                new PlanRecords(plans, audit, clock),
                keeping,
                caller,
                background);
    }

    /** Every delegation stays in Japan. */
    private static final class Fujisawa extends Whereabouts {
        @Override
        public ZoneId clock(DelegationDetails delegation) {
            return ZoneId.of("Asia/Tokyo");
        }
    }

    /** There is every programme that anybody asks for. */
    private static final class AnyProgramme extends ProgrammeRegister {
        @Override
        public Versioned<ProgrammeDetails> get(ProgrammeId id) {
            return new Versioned<>(
                    new ProgrammeDetails("CHRC", "CHRC", "CHRC", "", "", Accent.INDIGO, true, true, false, true), 1);
        }
    }

    /** Every place on a board, of guests who have left too. */
    public List<PlacementDetails> allPlacements(DelegationId delegation) {
        return boards.placements(delegation).stream()
                .map(Placement::details)
                .sorted(Comparator.comparing(
                                (PlacementDetails place) -> place.participant().toString())
                        .thenComparing(PlacementDetails::firstNight))
                .toList();
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

    /** Nobody has signed anything. */
    private static final class Unsigned extends ConsentLedger {

        @Override
        public StandingConsents standing(Collection<Subject> subjects) {
            return new StandingConsents(Map.of());
        }
    }
}
