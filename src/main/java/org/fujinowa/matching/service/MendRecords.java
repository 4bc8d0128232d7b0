package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.matching.MendState;
import org.fujinowa.matching.MendView;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.model.MendRun;
import org.fujinowa.matching.model.MendRuns;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;

/** Writes down what has happened to plans and how their mending goes, each word in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MendRecords {

    private MendRuns runs;
    private Clock clock;

    /** For the CDI proxy. */
    protected MendRecords() {}

    @Inject
    MendRecords(MendRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    void note(DelegationId delegation, LocalDate today, Mishap mishap, String by) {
        open(delegation)
                .orElseGet(() -> {
                    var run = new MendRun(delegation, today, by, clock.instant());
                    runs.add(run);
                    return run;
                })
                .note(mishap, clock.instant());
    }

    void forget(DelegationId delegation, Mishap mishap) {
        open(delegation).ifPresent(run -> run.forget(mishap, clock.instant()));
    }

    /** A run that was taken over is history; what happens next is written on a new sheet. */
    private Optional<MendRun> open(DelegationId delegation) {
        return runs.last(delegation).filter(run -> run.state() != MendState.TAKEN);
    }

    /** @throws RuleViolation {@code matching.mend.nothing-happened}, or {@code matching.mend.running} */
    String begin(DelegationId delegation, LocalDate today, long changes, String by) {
        var run = open(delegation)
                .filter(one -> !one.happened().isEmpty())
                .orElseThrow(() -> new RuleViolation("matching.mend.nothing-happened"));
        run.begin(today, changes, by, clock.instant());
        return run.id();
    }

    /** Whether somebody has asked to stop. */
    boolean beat(String id, String lastWord) {
        return get(id).beat(clock.instant(), lastWord);
    }

    void askToStop(DelegationId delegation) {
        open(delegation).filter(run -> run.running(clock.instant())).ifPresent(MendRun::askToStop);
    }

    void end(String id, MendState how, List<MendPlan> plans) {
        get(id).end(how, plans);
    }

    Optional<MendView> last(DelegationId delegation) {
        return runs.last(delegation).map(run -> run.view(clock.instant()));
    }

    private MendRun get(String id) {
        return runs.find(id).orElseThrow(() -> new IllegalStateException("No mending %s.".formatted(id)));
    }
}
