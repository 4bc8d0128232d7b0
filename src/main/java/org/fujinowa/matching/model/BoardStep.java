package org.fujinowa.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.matching.Arrangement;
import org.fujinowa.matching.DeedAbout;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.store.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * One change of a board with the arrangement before it, to which undo returns. While it is undone it also holds the
 * arrangement after it, to which redo returns.
 */
@Entity
@Table(name = "board_step")
public class BoardStep {

    @Id
    private String id;

    private String delegationId;
    private long number;
    private String deed;
    private String about;
    private String madeBy;
    private Instant madeAt;

    @Lob
    private String beforeIt;

    @Lob
    private @Nullable String afterIt;

    private boolean undone;
    private long movedNumber;
    private @Nullable String movedBy;
    private @Nullable Instant movedAt;

    /** For JPA. */
    protected BoardStep() {}

    public BoardStep(
            DelegationId delegation,
            long number,
            String deed,
            DeedAbout about,
            String madeBy,
            Instant madeAt,
            Arrangement before) {
        this.id = Identity.next().toString();
        this.delegationId = delegation.toString();
        this.number = number;
        this.deed = deed;
        this.about = RecordJson.write(about);
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.beforeIt = RecordJson.write(before);
    }

    /** Takes it back from an arrangement, and keeps that one for redo. */
    public void undo(Arrangement from, long newNumber, String who, Instant now) {
        undone = true;
        afterIt = RecordJson.write(from);
        move(newNumber, who, now);
    }

    /** Does it again. */
    public void redo(long newNumber, String who, Instant now) {
        undone = false;
        afterIt = null;
        move(newNumber, who, now);
    }

    private void move(long newNumber, String who, Instant now) {
        movedNumber = newNumber;
        movedBy = who;
        movedAt = now;
    }

    public long number() {
        return number;
    }

    public String deed() {
        return deed;
    }

    public boolean undone() {
        return undone;
    }

    /** The deed without the arrangements. */
    public PastDeed told() {
        return new PastDeed(
                number,
                deed,
                RecordJson.read(DeedAbout.class, about),
                madeBy,
                madeAt,
                undone,
                movedNumber,
                movedBy,
                movedAt);
    }

    public Arrangement before() {
        return RecordJson.read(Arrangement.class, beforeIt);
    }

    /** Where it led, as long as it is undone. */
    public Arrangement after() {
        var kept = afterIt;
        if (kept == null) {
            throw new IllegalStateException("Step %d of %s was not undone.".formatted(number, delegationId));
        }
        return RecordJson.read(Arrangement.class, kept);
    }
}
