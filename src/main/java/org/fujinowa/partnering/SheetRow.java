package org.fujinowa.partnering;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a partner filled in.
 *
 * @param id identity
 * @param version for a change
 * @param window in which window
 * @param details what they say now
 * @param taken what was taken over, if anything was
 * @param state how the two stand to each other
 * @param takenAt when it was taken over last; nothing if that was taken back, or never happened
 */
public record SheetRow<D extends Record & Serializable>(
        SheetId id,
        long version,
        WindowId window,
        D details,
        @Nullable D taken,
        SheetState state,
        @Nullable Instant takenAt)
        implements Serializable {

    /** A row of which nothing was taken over. */
    public SheetRow(SheetId id, long version, WindowId window, D details, @Nullable D taken, SheetState state) {
        this(id, version, window, details, taken, state, null);
    }
}
