package org.fujinowa.security;

import java.time.Instant;
import java.util.Set;

/**
 * A sign-in or API token as its owner sees it; the token itself is shown once and stored only as a hash.
 *
 * @param id identity
 * @param kind device or API
 * @param label the device, or the name that the owner gave
 * @param scopes what an API token may do; empty for a device
 * @param createdAt when it was made
 * @param lastUsedAt when it was last used, to five minutes
 * @param expiresAt when it ends by itself
 */
public record TokenSummary(
        String id,
        TokenKind kind,
        String label,
        Set<Permission> scopes,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt) {}
