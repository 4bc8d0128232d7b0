package org.fujinowa.desk;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.shared.desk.DeskPart;
import org.fujinowa.shared.desk.DeskStage;

/**
 * One of the six steps of a delegation, reckoned from its parts.
 *
 * @param stage which step
 * @param parts what it consists of, as far as anybody counts it
 */
public record DeskStep(DeskStage stage, List<DeskPart> parts) implements Serializable {

    public DeskStep {
        parts = List.copyOf(parts);
    }

    /** How much is done, of everything that is counted. */
    public int done() {
        return parts.stream().mapToInt(DeskPart::done).sum();
    }

    /** How much there is. */
    public int of() {
        return parts.stream().mapToInt(DeskPart::of).sum();
    }

    /** Whether there is something to do and all of it is done. */
    public boolean isComplete() {
        return of() > 0 && done() == of();
    }

    /** Whether something is done, but not all. */
    public boolean isBegun() {
        return done() > 0 && !isComplete();
    }
}
