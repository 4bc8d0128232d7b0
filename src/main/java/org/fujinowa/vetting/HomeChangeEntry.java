package org.fujinowa.vetting;

import java.io.Serializable;
import java.time.Instant;

/**
 * A change at home as it is kept.
 *
 * @param id which one
 * @param version for a deed
 * @param details what changed
 * @param notedBy who wrote it down
 * @param notedAt when
 * @param seenBy who says that the checks had seen it already; empty if nobody does
 * @param seenBecause why they say so
 * @param seenConfirmedBy who else says so; only then does the change ask for nothing
 */
public record HomeChangeEntry(
        HomeChangeId id,
        long version,
        HomeChangeDetails details,
        String notedBy,
        Instant notedAt,
        String seenBy,
        String seenBecause,
        String seenConfirmedBy)
        implements Serializable {

    /** Whether it still asks for new checks: no two people have said otherwise. */
    public boolean asks() {
        return seenBy.isEmpty() || seenConfirmedBy.isEmpty();
    }
}
