package org.fujinowa.itinerary.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.fujinowa.itinerary.SeenConflict;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.store.SealedJson;
import org.jspecify.annotations.Nullable;

/** Somebody has seen a conflict and means it to be so. It stays when it is taken back: who said what remains known. */
@Entity
@Table(name = "itinerary_conflict_seen")
public class ConflictAnswer {

    @Id
    private String id = "";

    @Version
    private long version;

    private String delegationId = "";
    private String mark = "";

    @Lob
    private String sealed = "";

    private String seenBy = "";
    private Instant seenAt = Instant.EPOCH;
    private @Nullable String takenBackBy;
    private @Nullable Instant takenBackAt;

    /** What nobody reads in the database. */
    private record Words(String reason) {}

    /** For JPA. */
    protected ConflictAnswer() {}

    public ConflictAnswer(DelegationId delegation, String mark, String reason, String seenBy, Instant seenAt) {
        this.id = Identity.next().toString();
        this.delegationId = delegation.toString();
        this.mark = mark;
        this.sealed = SealedJson.write(place(), new Words(reason));
        this.seenBy = seenBy;
        this.seenAt = seenAt;
    }

    public String key() {
        return id;
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    /** By what the conflict is recognised. */
    public String mark() {
        return mark;
    }

    /** Whether it still counts. */
    public boolean holds() {
        return takenBackAt == null;
    }

    /** Asks again from now on. */
    public void takeBack(String by, Instant at) {
        takenBackBy = by;
        takenBackAt = at;
    }

    /** Who took it back, if anybody did. */
    public @Nullable String takenBackBy() {
        return takenBackBy;
    }

    /** What was said. */
    public SeenConflict seen() {
        return new SeenConflict(
                mark, SealedJson.read(Words.class, place(), sealed).reason(), seenBy, seenAt);
    }

    private String place() {
        return "itinerary_conflict_seen/" + id;
    }
}
