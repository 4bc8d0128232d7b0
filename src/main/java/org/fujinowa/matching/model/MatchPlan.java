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
import org.fujinowa.matching.PlanContent;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlanState;
import org.fujinowa.matching.PlanView;
import org.fujinowa.matching.SolveOutcome;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.store.RecordJson;

/**
 * A plan beside the board. A coordinator keeps the board's arrangement under a name, or has the engine try one out; a trial is
 * kept or thrown away. Nothing on the board changes by it.
 *
 * <p>Like a {@link SolveRun}, a trial lives in the database while the engine works: any node shows it and stops it, and without
 * a sign of life for half a minute it counts as failed.
 */
@Entity
@Table(name = "match_plan")
public class MatchPlan {

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int LONGEST_PROGRESS = 400;

    @Id
    private String id;

    @Version
    private long version;

    private String delegationId;
    private String name;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private String madeBy;
    private Instant madeAt;
    private Instant beatenAt;
    private boolean stopAsked;
    private long boardChanges;
    private String progress;

    @Lob
    private String content;

    @Lob
    private String changes;

    @Lob
    private String outcome;

    /** For JPA. */
    protected MatchPlan() {}

    private MatchPlan(
            DelegationId delegation,
            String name,
            PlanState state,
            String madeBy,
            Instant now,
            long boardChanges,
            PlanContent content,
            TrialChanges changes) {
        this.id = PlanId.next().toString();
        this.delegationId = delegation.toString();
        this.name = name;
        this.state = state;
        this.madeBy = madeBy;
        this.madeAt = now;
        this.beatenAt = now;
        this.boardChanges = boardChanges;
        this.progress = "";
        this.content = RecordJson.write(content);
        this.changes = RecordJson.write(changes);
        this.outcome = RecordJson.write(SolveOutcome.none());
    }

    /** The board as it stands, under a name. */
    public static MatchPlan kept(
            DelegationId delegation, String name, String by, Instant now, long boardChanges, PlanContent board) {
        return new MatchPlan(delegation, name, PlanState.KEPT, by, now, boardChanges, board, TrialChanges.none());
    }

    /** What the engine begins to try out; it has no places yet. */
    public static MatchPlan trying(
            DelegationId delegation,
            String name,
            String by,
            Instant now,
            long boardChanges,
            PlanContent begun,
            TrialChanges changes) {
        return new MatchPlan(delegation, name, PlanState.TRYING, by, now, boardChanges, begun, changes);
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

    /** The engine has ended. */
    public void end(PlanState how, PlanContent places, SolveOutcome found) {
        state = how;
        content = RecordJson.write(places);
        outcome = RecordJson.write(found);
    }

    /**
     * A coordinator keeps it under that name.
     *
     * @throws ConcurrentChange if somebody else changed it since that version
     */
    public void keep(long from, String as) {
        ConcurrentChange.refuseUnlessSame(from, version);
        state = PlanState.KEPT;
        name = as;
    }

    /** Whether the engine is still at work, as far as signs of life tell. */
    public boolean running(Instant now) {
        return state == PlanState.TRYING && beatenAt.plus(SILENCE).isAfter(now);
    }

    public PlanId id() {
        return PlanId.of(id);
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    public String name() {
        return name;
    }

    public PlanContent content() {
        return RecordJson.read(PlanContent.class, content);
    }

    public PlanView view(Instant now) {
        return new PlanView(
                id(),
                version,
                delegation(),
                name,
                state == PlanState.TRYING && !running(now) ? PlanState.FAILED : state,
                madeBy,
                madeAt,
                boardChanges,
                content(),
                RecordJson.read(TrialChanges.class, changes),
                progress,
                RecordJson.read(SolveOutcome.class, outcome));
    }
}
