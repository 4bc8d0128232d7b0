package org.fujinowa.reciprocity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.fujinowa.reciprocity.TwinDetails;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.store.RecordJson;
import org.jspecify.annotations.Nullable;

/** One deed on one twin: what it said before and after, so that the deed can be taken back as long as it still says so. */
@Entity
@Table(name = "twin_step")
public class TwinStep {

    @Id
    private String id;

    private String programmeId;
    private String twinId;
    private String deed;
    private String madeBy;
    private Instant madeAt;

    @Lob
    private String beforeIt;

    @Lob
    private String afterIt;

    /** For JPA. */
    protected TwinStep() {}

    /**
     * @param before what the twin said, null if there was none
     * @param after what it says now, null if there is none
     */
    public TwinStep(
            TwinId twin,
            String deed,
            @Nullable TwinDetails before,
            @Nullable TwinDetails after,
            String madeBy,
            Instant madeAt) {
        var either = before == null ? after : before;
        if (either == null) {
            throw new IllegalArgumentException("A deed on twin %s that did nothing.".formatted(twin));
        }
        this.id = Identity.next().toString();
        this.programmeId = either.programme().toString();
        this.twinId = twin.toString();
        this.deed = deed;
        this.beforeIt = before == null ? "" : RecordJson.write(before);
        this.afterIt = after == null ? "" : RecordJson.write(after);
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public TwinId twin() {
        return TwinId.of(twinId);
    }

    /** The key of the words for the deed. */
    public String deed() {
        return deed;
    }

    /** What the twin said before; nothing if there was none. */
    public Optional<TwinDetails> before() {
        return read(beforeIt);
    }

    /** What it said after; nothing if there was none. */
    public Optional<TwinDetails> after() {
        return read(afterIt);
    }

    private static Optional<TwinDetails> read(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(RecordJson.read(TwinDetails.class, stored));
    }
}
