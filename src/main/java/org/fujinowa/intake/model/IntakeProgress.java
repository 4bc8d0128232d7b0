package org.fujinowa.intake.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.fujinowa.intake.ImportId;
import org.fujinowa.shared.store.MomentConverter;

/** How far the work on an import has come; written beside its transaction, so that everybody can see it meanwhile. */
@Entity
@Table(name = "import_progress")
public class IntakeProgress {

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    @Id
    private String id;

    private int done;
    private int total;

    @Convert(converter = MomentConverter.class)
    private Instant seenAt;

    /** For JPA. */
    protected IntakeProgress() {}

    public IntakeProgress(ImportId id, int total, Instant now) {
        this.id = id.toString();
        this.total = total;
        this.seenAt = now;
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }

    /** So many are done, of so many. */
    public void reach(int newDone, int newTotal, Instant now) {
        done = newDone;
        total = newTotal;
        seenAt = now;
    }

    /** Whether whoever worked on it has fallen silent, for instance because the node stopped. */
    public boolean isSilent(Instant now) {
        return seenAt.plus(LONGEST_SILENCE).isBefore(now);
    }
}
