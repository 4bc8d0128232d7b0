package org.fujinowa.feeds;

import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A feed in a list.
 *
 * @param id identity
 * @param kind whose days it shows
 * @param subject the participant or the family; empty for the other kinds
 * @param language in which it speaks
 * @param by who gave it: a sign-in name, or the link of whoever took it for themselves
 * @param at when
 * @param lastFetched when a calendar last asked for it, if one ever did
 * @param revoked when it was taken back, if it was
 */
public record FeedRow(
        FeedId id,
        FeedKind kind,
        String subject,
        Language language,
        String by,
        Instant at,
        @Nullable Instant lastFetched,
        @Nullable Instant revoked)
        implements Serializable {

    /** Whether it still answers. */
    public boolean holds() {
        return revoked == null;
    }
}
