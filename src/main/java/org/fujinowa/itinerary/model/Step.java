package org.fujinowa.itinerary.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.fujinowa.itinerary.PastStep;
import org.fujinowa.itinerary.StepKind;
import org.fujinowa.itinerary.StopChange;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.SealedJson;

/** One thing that somebody did to an itinerary, with what each stop said before and after, so that it can be taken back. */
@Entity
@Table(name = "itinerary_step")
public class Step {

    @Id
    private String id = "";

    @Version
    private long version;

    private String delegationId = "";
    private long number;

    @Enumerated(EnumType.STRING)
    private StepKind kind = StepKind.CHANGE;

    private String madeBy = "";
    private Instant madeAt = Instant.EPOCH;
    private boolean undone;

    @Lob
    private String sealed = "";

    /** What a step did, as it is stored. */
    private record Done(List<StopChange> changes) {}

    /** For JPA. */
    protected Step() {}

    public Step(
            DelegationId delegation,
            long number,
            StepKind kind,
            String madeBy,
            Instant madeAt,
            List<StopChange> changes) {
        this.id = delegation + "/" + number;
        this.delegationId = delegation.toString();
        this.number = number;
        this.kind = kind;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        say(changes);
    }

    /** Goes on with a step that has just been made: a stop that is moved minute by minute is moved once. */
    public void say(List<StopChange> changes) {
        sealed = SealedJson.write(place(), new Done(changes));
    }

    /** What it did, stop by stop. */
    public List<StopChange> changes() {
        return SealedJson.read(Done.class, place(), sealed).changes();
    }

    /** Notes that it was taken back, or done again. */
    public void undo(boolean takenBack) {
        undone = takenBack;
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    public long number() {
        return number;
    }

    public StepKind kind() {
        return kind;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean isUndone() {
        return undone;
    }

    /** The step in a list. */
    public PastStep row() {
        var changes = changes();
        var first = changes.stream()
                .map(change -> change.after() != null ? change.after() : change.before())
                .findFirst();
        return new PastStep(
                number,
                kind,
                first.map(stop -> stop == null ? "" : stop.titleJa()).orElse(""),
                first.map(stop -> stop == null ? "" : stop.titleEn()).orElse(""),
                changes.size(),
                madeBy,
                madeAt,
                undone);
    }

    private String place() {
        return "itinerary_step/" + id;
    }
}
