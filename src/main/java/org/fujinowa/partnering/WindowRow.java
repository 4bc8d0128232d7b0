package org.fujinowa.partnering;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A window in a list.
 *
 * @param id identity
 * @param version for a change
 * @param details whose it is and what it asks for
 * @param state whether anybody can come in
 * @param lastVisit when somebody last did, if anybody
 * @param sheets how many sheets were filled in
 * @param unread how many of them nobody has taken over as they are now
 */
public record WindowRow(
        WindowId id,
        long version,
        WindowDetails details,
        WindowState state,
        @Nullable Instant lastVisit,
        int sheets,
        int unread)
        implements Serializable {}
