package org.fujinowa.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param id identity of the entry
 * @param happenedAt when it was done
 * @param actor who did it: a sign-in name, or {@code job:…}
 * @param deed what was done
 * @param subject on whom or what
 * @param changes from what to what, sensitive values masked
 * @param purpose why somebody looked, as {@link SaidPurpose#written} writes it; empty where nothing was said
 */
public record AuditLine(
        String id, Instant happenedAt, String actor, Deed deed, Subject subject, Changes changes, String purpose) {

    /** Why somebody looked, or null. */
    public @Nullable SaidPurpose said() {
        return SaidPurpose.read(purpose).orElse(null);
    }
}
