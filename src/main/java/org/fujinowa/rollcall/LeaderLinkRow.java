package org.fujinowa.rollcall;

import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.security.LinkId;
import org.jspecify.annotations.Nullable;

/**
 * A leader's link in a list.
 *
 * @param id which
 * @param name the leader's name
 * @param expiresAt when it ends by itself
 * @param lastUsedAt when it was last used, if ever
 * @param holds whether it still opens anything
 */
public record LeaderLinkRow(
        LinkId id, String name, Instant expiresAt, @Nullable Instant lastUsedAt, boolean holds)
        implements Serializable {}
