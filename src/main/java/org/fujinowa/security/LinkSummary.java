package org.fujinowa.security;

import java.time.Instant;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a list of personal links says of one.
 *
 * @param id its identity
 * @param role what its holder is
 * @param subject what it opens
 * @param label how pages address its holder
 * @param language the language of its holder
 * @param createdAt when it was made
 * @param createdBy who made it
 * @param expiresAt when it ends by itself
 * @param lastUsedAt when somebody last came by it, null if nobody did
 * @param revokedAt when it was ended by hand, or null
 */
public record LinkSummary(
        LinkId id,
        Role role,
        Subject subject,
        String label,
        Language language,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** Whether it still opens anything. */
    public boolean holds(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
