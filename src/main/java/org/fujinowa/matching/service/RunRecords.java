package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.RunView;
import org.fujinowa.matching.SolveOutcome;
import org.fujinowa.matching.model.SolveRun;
import org.fujinowa.matching.model.SolveRuns;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;

/** Writes down how a run goes, each word in a transaction of its own so that everybody sees it at once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RunRecords {

    private SolveRuns runs;
    private Clock clock;

    /** For the CDI proxy. */
    protected RunRecords() {}

    @Inject
    RunRecords(SolveRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    String begin(DelegationId delegation, String startedBy, long boardChanges) {
        var now = clock.instant();
        if (runs.last(delegation).filter(run -> run.running(now)).isPresent()) {
            throw new RuleViolation("matching.already-solving");
        }
        var run = new SolveRun(delegation, startedBy, now, boardChanges);
        runs.add(run);
        return run.id();
    }

    /** Whether somebody has asked to stop. */
    boolean beat(String id, String lastWord) {
        return get(id).beat(clock.instant(), lastWord);
    }

    void askToStop(DelegationId delegation) {
        var now = clock.instant();
        runs.last(delegation).filter(run -> run.running(now)).ifPresent(SolveRun::askToStop);
    }

    void end(String id, RunState how, SolveOutcome found) {
        get(id).end(how, found, clock.instant());
    }

    Optional<RunView> last(DelegationId delegation) {
        return runs.last(delegation).map(run -> run.view(clock.instant()));
    }

    private SolveRun get(String id) {
        return runs.find(id).orElseThrow(() -> new IllegalStateException("No run %s.".formatted(id)));
    }
}
