package org.fujinowa.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.RunView;
import org.fujinowa.matching.SolveOutcome;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.store.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * One run of the engine. Its state is in the database, so that any node can show its progress and stop it; the node at work
 * gives a sign of life every second, and a run without one for half a minute counts as failed.
 */
@Entity
@Table(name = "solve_run")
public class SolveRun {

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int LONGEST_PROGRESS = 400;

    @Id
    private String id;

    @Version
    private long version;

    private String delegationId;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private String startedBy;
    private Instant startedAt;
    private Instant beatenAt;
    private @Nullable Instant endedAt;
    private boolean stopAsked;
    private long boardChanges;
    private String progress;

    @Lob
    private String outcome;

    /** For JPA. */
    protected SolveRun() {}

    public SolveRun(DelegationId delegation, String startedBy, Instant now, long boardChanges) {
        this.id = Identity.next().toString();
        this.delegationId = delegation.toString();
        this.state = RunState.RUNNING;
        this.startedBy = startedBy;
        this.startedAt = now;
        this.beatenAt = now;
        this.boardChanges = boardChanges;
        this.progress = "";
        this.outcome = RecordJson.write(SolveOutcome.none());
    }

    /** A sign of life with the engine's last word; returns whether somebody has asked to stop. */
    public boolean beat(Instant now, String lastWord) {
        beatenAt = now;
        progress = lastWord.length() <= LONGEST_PROGRESS ? lastWord : lastWord.substring(0, LONGEST_PROGRESS);
        return stopAsked;
    }

    public void askToStop() {
        stopAsked = true;
    }

    public void end(RunState how, SolveOutcome found, Instant now) {
        state = how;
        outcome = RecordJson.write(found);
        endedAt = now;
    }

    /** Whether the engine is still at work, as far as signs of life tell. */
    public boolean running(Instant now) {
        return state == RunState.RUNNING && beatenAt.plus(SILENCE).isAfter(now);
    }

    public String id() {
        return id;
    }

    public long boardChanges() {
        return boardChanges;
    }

    public RunView view(Instant now) {
        var shown = state == RunState.RUNNING && !running(now) ? RunState.FAILED : state;
        return new RunView(
                id, shown, startedBy, startedAt, boardChanges, progress, RecordJson.read(SolveOutcome.class, outcome));
    }
}
