package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.matching.MendState;
import org.fujinowa.matching.MendView;
import org.fujinowa.matching.MendWay;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;

/**
 * Notes what has happened to a plan, and has the engine mend it in the background, in each way. The board stays as it is until
 * somebody {@linkplain MendTaking takes a mended plan over}.
 */
@ApplicationScoped
public class Mending {

    private static final int TIME_LIMIT_SECONDS = 60;

    private MendReading reading;
    private MishapCheck check;
    private PlacementSolving engine;
    private MendRecords records;
    private CurrentCaller caller;
    private EngineWork background;

    /** For the CDI proxy. */
    protected Mending() {}

    @Inject
    public Mending(
            MendReading reading,
            MishapCheck check,
            PlacementSolving engine,
            MendRecords records,
            CurrentCaller caller,
            EngineWork background) {
        this.reading = reading;
        this.check = check;
        this.engine = engine;
        this.records = records;
        this.caller = caller;
        this.background = background;
    }

    /** The first night that nobody has slept yet, by the clock of the place where the delegation stays. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public LocalDate firstOpenNight(DelegationId delegation) {
        return reading.firstOpenNight(delegation);
    }

    /** The newest mending of that delegation's plan; a blank sheet if there was none. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public MendView last(DelegationId delegation) {
        return records.last(delegation).orElseGet(() -> MendView.blank(reading.firstOpenNight(delegation)));
    }

    /** Whom the plan concerns that was taken over last: who moves, and who stays in a home that somebody leaves or comes to. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public Set<ParticipantId> concerned(DelegationId delegation) {
        var newest = last(delegation);
        return Optional.ofNullable(newest.taken())
                .flatMap(newest::plan)
                .map(plan -> reading.concerned(delegation, plan))
                .orElse(Set.of());
    }

    /**
     * Notes that something has happened. Nights that were slept already are left out.
     *
     * @throws RuleViolation {@code matching.mend.over}, {@code matching.mend.unknown}, {@code matching.mend.outside}, {@code
     *     matching.mend.past}, {@code matching.mend.gap}, {@code matching.mend.contradicts}, or {@code matching.mend.running}
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void note(DelegationId delegation, Mishap mishap) {
        var today = reading.firstOpenNight(delegation);
        records.note(
                delegation,
                today,
                check.sound(delegation, today, mishap),
                caller.get().signInName());
    }

    /** Takes a note back. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void forget(DelegationId delegation, Mishap mishap) {
        records.forget(delegation, mishap);
    }

    /**
     * Begins to mend and returns at once.
     *
     * @param changes the state of the board that the coordinator sees
     * @throws org.fujinowa.shared.ConcurrentChange if that is no longer the state
     * @throws RuleViolation {@code matching.mend.nothing-happened}, {@code matching.mend.running}, {@code matching.mend.over},
     *     {@code matching.mend.nobody-placed}, or {@code matching.nobody-to-place}
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void start(DelegationId delegation, long changes) {
        var mendable = reading.read(delegation, changes, last(delegation).happened(), TIME_LIMIT_SECONDS);
        var run = records.begin(
                delegation, mendable.today(), changes, caller.get().signInName());
        var lastWord = new AtomicReference<>("");
        background.begin(
                () -> records.beat(run, lastWord.get()),
                stop -> {
                    var plans = plans(mendable, lastWord, stop);
                    return plans.isEmpty()
                            ? () -> records.end(run, MendState.STOPPED, plans)
                            : () -> records.end(run, MendState.FOUND, plans);
                },
                () -> records.end(run, MendState.FAILED, List.of()));
    }

    /** Asks the engine to stop; the board stays as it is, and what was noted stays noted. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void stop(DelegationId delegation) {
        EngineWork.insist(() -> records.askToStop(delegation));
    }

    /** A plan for each way; none if it was stopped. */
    private List<MendPlan> plans(Mendable mendable, AtomicReference<String> lastWord, Cancellation stop) {
        var plans = new ArrayList<MendPlan>();
        try {
            for (var way : MendWay.values()) {
                lastWord.set(plans.size() + 1 + " " + MendWay.values().length);
                var mended = engine.ask(mendable.question(way), (done, all) -> {}, stop)
                        .join();
                plans.add(mendable.plan(way, mended));
            }
        } catch (CompletionException | CancellationException ended) {
            if (!stop.cancelled()) {
                throw ended;
            }
        }
        return stop.cancelled() ? List.of() : plans;
    }
}
