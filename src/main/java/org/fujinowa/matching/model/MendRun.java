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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.matching.MendState;
import org.fujinowa.matching.MendView;
import org.fujinowa.matching.MendWay;
import org.fujinowa.matching.Mishap;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * The mending of one plan: what has happened, the plans that were found, and which was taken over. All of it is in the
 * database, so that any node can go on with it and nothing noted is lost; the node at work gives a sign of life every second,
 * and one without for half a minute counts as failed.
 */
@Entity
@Table(name = "mend_run")
public class MendRun {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    @Id
    private String id;

    @Version
    private long version;

    private String delegationId;

    @Enumerated(EnumType.STRING)
    private MendState state;

    @Lob
    private String happened;

    @Lob
    private String plans;

    private LocalDate today;
    private long boardChanges;

    @Enumerated(EnumType.STRING)
    private @Nullable MendWay taken;

    private String actedBy;
    private Instant actedAt;
    private Instant beatenAt;
    private boolean stopAsked;
    private String progress;

    /** For JPA. */
    protected MendRun() {}

    public MendRun(DelegationId delegation, LocalDate today, String by, Instant now) {
        this.id = Identity.next().toString();
        this.delegationId = delegation.toString();
        this.state = MendState.NOTED;
        this.happened = RecordJson.write(new Happened(List.of()));
        this.plans = RecordJson.write(new Found(List.of()));
        this.today = today;
        this.progress = "";
        this.beatenAt = now;
        this.actedBy = by;
        this.actedAt = now;
    }

    /** What has happened, as it is stored. */
    private record Happened(List<Mishap> mishaps) {}

    /** What was found, as it is stored. */
    private record Found(List<MendPlan> plans) {}

    /**
     * Notes that something has happened; plans that were found without it are no longer any.
     *
     * @throws RuleViolation {@code matching.mend.running}, or {@code matching.mend.contradicts} if it says of the same guest or
     *     family what is noted already
     */
    public void note(Mishap mishap, Instant now) {
        var mishaps = new ArrayList<>(happened());
        if (mishaps.stream()
                .anyMatch(other -> other.aboutTheSame(mishap) && other.nights().overlaps(mishap.nights()))) {
            throw new RuleViolation("matching.mend.contradicts");
        }
        mishaps.add(mishap);
        say(mishaps, now);
    }

    /** Takes back that something has happened. */
    public void forget(Mishap mishap, Instant now) {
        var mishaps = new ArrayList<>(happened());
        mishaps.remove(mishap);
        say(mishaps, now);
    }

    private void say(List<Mishap> mishaps, Instant now) {
        refuseRunning(now);
        happened = RecordJson.write(new Happened(mishaps));
        plans = RecordJson.write(new Found(List.of()));
        state = MendState.NOTED;
    }

    /** The engine begins, from that state of the board. */
    public void begin(LocalDate firstOpenNight, long changes, String by, Instant now) {
        refuseRunning(now);
        state = MendState.RUNNING;
        plans = RecordJson.write(new Found(List.of()));
        today = firstOpenNight;
        boardChanges = changes;
        stopAsked = false;
        progress = "";
        actedBy = by;
        actedAt = now;
        beatenAt = now;
    }

    /** A sign of life; returns whether somebody has asked to stop. */
    public boolean beat(Instant now, String lastWord) {
        beatenAt = now;
        progress = lastWord;
        return stopAsked;
    }

    public void askToStop() {
        stopAsked = true;
    }

    public void end(MendState how, List<MendPlan> found) {
        state = how;
        plans = RecordJson.write(new Found(found));
    }

    /** One of the plans was taken over. */
    public void take(MendWay way, String by, Instant now) {
        state = MendState.TAKEN;
        taken = way;
        actedBy = by;
        actedAt = now;
    }

    private void refuseRunning(Instant now) {
        if (running(now)) {
            throw new RuleViolation("matching.mend.running");
        }
    }

    /** Whether the engine is at work, as far as signs of life tell. */
    public boolean running(Instant now) {
        return state == MendState.RUNNING && beatenAt.plus(SILENCE).isAfter(now);
    }

    public List<Mishap> happened() {
        return RecordJson.read(Happened.class, happened).mishaps();
    }

    public String id() {
        return id;
    }

    public MendState state() {
        return state;
    }

    public MendView view(Instant now) {
        return new MendView(
                id,
                state == MendState.RUNNING && !running(now) ? MendState.FAILED : state,
                happened(),
                today,
                boardChanges,
                RecordJson.read(Found.class, plans).plans(),
                taken,
                actedBy,
                actedAt,
                progress);
    }
}
