package org.fujinowa.partnering;

import java.io.Serializable;
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
 */
public record SheetRow<D extends Record & Serializable>(
        SheetId id,
        long version,
        WindowId window,
        D details,
        @Nullable D taken,
        SheetState state) implements Serializable {}
